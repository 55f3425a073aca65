package ru.nso.esialogin.ticket.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ru.nso.esialogin.ticket.words.Alternative.Denial;

/**
 * Reads phrases. Parts are separated by spaces, alternatives by {@code |}:
 *
 * <ul>
 *   <li>{@code карточка} the word in any form, {@code =зш} as written (words of four letters are always met so), {@code
 *       отчисл*} all with this beginning;
 *   <li>{@code не_приход*} only after «не»; {@code ?приход*} whether or not; without a mark only without «не»;
 *   <li>{@code един*+точк*} in a row, with at most one word between;
 *   <li>{@code @child} one of the words of this idea, a line of the list of ideas;
 *   <li>{@code !парол*} a part that must not be near, {@code !!парол*} nowhere; {@code ~20} how far the parts may be
 *       from each other.
 * </ul>
 */
public final class Lexicon {
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final String DENIED = "не_";
    private static final int USUAL_WIDTH = 9;
    private static final int SHORTEST_DENIABLE = 3;

    /** What is left of shorter words without their ending is left of many others, too. */
    private static final int SHORTEST_FORM = 5;

    private final Stems stems;
    private final Map<String, List<Alternative>> ideas = new LinkedHashMap<>();
    private final Map<String, Part> ideaParts = new LinkedHashMap<>();
    private final Set<String> deniable = new TreeSet<>();

    /**
     * Reads the ideas, {@code name: alternatives} in each line, an idea before those that use it; lines beginning with
     * {@code #} are remarks.
     *
     * @throws IllegalArgumentException if a line cannot be read
     */
    public Lexicon(Stems stems, List<String> lines) {
        this.stems = stems;
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                if (colon < 1) {
                    throw new IllegalArgumentException("An idea needs a name and a colon: " + line);
                }
                String name = line.substring(0, colon).strip();
                List<Alternative> said = new ArrayList<>(ideas.getOrDefault(name, List.of()));
                said.addAll(alternatives(line.substring(colon + 1).strip().replace(" ", "")));
                ideas.put(name, said);
            }
        }
        ideas.forEach((name, said) -> ideaParts.put(name, new Part(said)));
    }

    /** The names of the ideas that are said, in the order of the list. */
    public List<String> ideasIn(Words words) {
        return ideaParts.entrySet().stream()
                .filter(idea -> idea.getValue().isIn(words.all()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException if it names an unknown idea or has no part
     */
    public Phrase phrase(String written) {
        List<Part> parts = new ArrayList<>();
        List<Part> against = new ArrayList<>();
        List<Part> never = new ArrayList<>();
        int width = USUAL_WIDTH;
        for (String part : SPACES.split(written.strip(), -1)) {
            if (part.startsWith("~")) {
                width = Integer.parseInt(part.substring(1));
            } else if (part.startsWith("!!")) {
                never.add(new Part(alternatives(part.substring(2))));
            } else if (part.startsWith("!")) {
                against.add(new Part(alternatives(part.substring(1))));
            } else {
                parts.add(new Part(alternatives(part)));
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A phrase has at least one part: " + written);
        }
        return new Phrase(parts, against, never, width);
    }

    /** The words of a text. */
    public Words words(String text) {
        return Words.of(text, stems, deniable);
    }

    private List<Alternative> alternatives(String written) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String alternative : BAR.split(written, -1)) {
            if (alternative.indexOf('+') > 0) {
                alternatives.add(new Alternative.InARow(Arrays.stream(PLUS.split(alternative, -1))
                        .map(this::single)
                        .map(Part::new)
                        .toList()));
            } else {
                alternatives.addAll(single(alternative));
            }
        }
        return alternatives;
    }

    private List<Alternative> single(String written) {
        if (written.startsWith("@")) {
            List<Alternative> idea = ideas.get(written.substring(1));
            if (idea == null) {
                throw new IllegalArgumentException("No idea is called " + written);
            }
            return idea;
        }
        boolean denied = written.startsWith(DENIED);
        boolean either = written.startsWith("?");
        Denial denial = denied ? Denial.DENIED : either ? Denial.EITHER : Denial.PLAIN;
        String bare = denied ? written.substring(DENIED.length()) : either ? written.substring(1) : written;
        if (bare.isEmpty()) {
            throw new IllegalArgumentException("An empty word in a phrase");
        }
        String beginning = bare.replace("*", "").replace("=", "");
        if (denied && beginning.length() >= SHORTEST_DENIABLE) {
            deniable.add(beginning);
        }
        if (bare.startsWith("=") || (beginning.length() < SHORTEST_FORM && !bare.endsWith("*"))) {
            return List.of(new Alternative.Exact(beginning, denial));
        }
        return List.of(
                bare.endsWith("*")
                        ? new Alternative.Beginning(bare.substring(0, bare.length() - 1), denial)
                        : new Alternative.Form(stems.of(bare), denial));
    }
}
