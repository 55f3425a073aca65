package ru.nso.esialogin.rules.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.rules.CauseCode;

/** Reads a page from Markdown: one title, the headings in their order, paragraphs and numbered steps. */
final class PageReader {
    private static final Pattern STEP = Pattern.compile("^(\\d+)\\.\\s+(.*)$");

    private final CauseCode code;
    private final Map<Heading, Section> sections = new EnumMap<>(Heading.class);
    private @Nullable String title;
    private @Nullable Heading heading;
    private List<String> paragraphs = new ArrayList<>();
    private List<String> steps = new ArrayList<>();
    private boolean continues;

    private PageReader(CauseCode code) {
        this.code = code;
    }

    static CausePage read(CauseCode code, String markdown) {
        PageReader reader = new PageReader(code);
        markdown.lines().map(String::strip).forEach(reader::line);
        return reader.page(markdown);
    }

    private void line(String line) {
        Matcher step = STEP.matcher(line);
        if (line.startsWith("## ")) {
            begin(line.substring(3).strip());
        } else if (line.startsWith("# ")) {
            title(line.substring(2).strip());
        } else if (line.isEmpty()) {
            continues = false;
        } else if (heading == null) {
            throw broken("has text before its first heading");
        } else if (step.matches()) {
            if (!step.group(1).equals(Integer.toString(steps.size() + 1))) {
                throw broken("numbers the steps of «" + heading.text() + "» wrongly");
            }
            steps.add(step.group(2).strip());
            continues = true;
        } else {
            text(line);
        }
    }

    /** A line that begins no step belongs to what stands above it, or begins a paragraph. */
    private void text(String line) {
        List<String> list = steps.isEmpty() ? paragraphs : steps;
        if (continues && !list.isEmpty()) {
            list.set(list.size() - 1, list.get(list.size() - 1) + " " + line);
        } else {
            paragraphs.add(line);
            continues = steps.isEmpty();
        }
    }

    private void title(String written) {
        String beginning = code + ". ";
        if (title != null || !written.startsWith(beginning)) {
            throw broken("must have one title that begins with «" + beginning + "»");
        }
        title = written.substring(beginning.length());
    }

    private void begin(String written) {
        finish();
        Heading next = Heading.read(written).orElseThrow(() -> broken("has a heading that no page has: " + written));
        boolean inOrder = heading == null || heading.compareTo(next) < 0;
        if (!inOrder) {
            throw broken("has «" + written + "» twice or in the wrong place");
        }
        heading = next;
    }

    private void finish() {
        if (heading != null) {
            if (paragraphs.isEmpty() && steps.isEmpty()) {
                throw broken("has nothing under «" + heading.text() + "»");
            }
            sections.put(heading, new Section(paragraphs, steps));
            paragraphs = new ArrayList<>();
            steps = new ArrayList<>();
            continues = false;
        }
    }

    private CausePage page(String markdown) {
        finish();
        if (title == null) {
            throw broken("has no title");
        }
        for (Heading required : Heading.values()) {
            if (required.isRequired() && !sections.containsKey(required)) {
                throw broken("lacks the heading «" + required.text() + "»");
            }
        }
        return new CausePage(code, title, sections, markdown);
    }

    private BrokenPageException broken(String what) {
        return new BrokenPageException("The page causes/" + code + ".md " + what);
    }
}
