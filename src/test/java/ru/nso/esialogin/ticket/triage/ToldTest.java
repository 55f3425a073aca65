package ru.nso.esialogin.ticket.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.ticket.extraction.MailReader;
import ru.nso.esialogin.ticket.extraction.NumberReader;
import ru.nso.esialogin.ticket.extraction.Numbers;
import ru.nso.esialogin.ticket.extraction.Spotted;
import ru.nso.esialogin.ticket.likeness.Told;
import ru.nso.esialogin.ticket.reading.Complaint;

/** The complaints that the triage compares with are those of the sets it learns from; {@code -Dtold.write=true} writes them. */
@Tag("heavy")
class ToldTest {
    private static final Path FILE = Path.of("src", "main", "resources", "ticket", "told.txt");
    private static final String HEAD =
            "# Complaints about one trouble each, drawn from those with labels by the test ToldTest."
                    + " Causes, then what was told.";
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern SPACES = Pattern.compile("\\h{2,}");
    private static final Pattern NAME_WORDS = Pattern.compile("[\\p{L}-]{2,}");
    private static final Triager TRIAGER = TriageFixture.triager();

    @Test
    void holds_what_the_sets_tell() throws IOException {
        List<String> told = new ArrayList<>(List.of(HEAD));
        for (Path file : TriageScoreTest.sets()) {
            if (!TriageScoreTest.MEASURING.contains(String.valueOf(file.getFileName()))) {
                LabelledComplaint.read(file).stream()
                        .filter(complaint -> complaint.problems().size() < 2
                                && !complaint.missing().contains(Missing.DESCRIPTION.name()))
                        .map(ToldTest::told)
                        .forEach(told::add);
            }
        }
        if (Boolean.getBoolean("told.write")) {
            Files.write(FILE, told);
        }

        assertThat(FILE).hasContent(String.join("\n", told));
    }

    static String told(LabelledComplaint complaint) {
        List<CauseCode> causes = complaint.labels().stream()
                .filter(label -> !label.equals("OTHER"))
                .map(CauseCode::of)
                .toList();
        Complaint read = TRIAGER.understand("", complaint.text(), new Arrival("", false, 0, 0))
                .complaint();
        String text = withoutNames(read, withInventedNumbers(read.text()));
        String line =
                SPACES.matcher(LINE_ENDS.matcher(text.strip()).replaceAll("; ")).replaceAll(" ");
        return new Told(causes.isEmpty() ? List.of(CauseCode.of("N1")) : causes, line).line();
    }

    /** The same numbers and addresses for everybody. */
    private static String withInventedNumbers(String text) {
        Numbers numbers = NumberReader.read(text);
        List<Spotted<String>> instead = new ArrayList<>();
        numbers.snils().forEach(found -> instead.add(put(found, "112-233-445 95")));
        numbers.phones().forEach(found -> instead.add(put(found, "+79000000000")));
        MailReader.read(text, Set.of())
                .forEach(found -> instead.add(put(found, "a@" + found.value().domain())));
        StringBuilder told = new StringBuilder(text);
        instead.stream()
                .sorted(Comparator.comparingInt((Spotted<String> number) -> -number.start()))
                .forEach(number -> told.replace(number.start(), number.end(), number.value()));
        return told.toString();
    }

    private static Spotted<String> put(Spotted<?> found, String instead) {
        return new Spotted<>(instead, found.start(), found.end());
    }

    private static String withoutNames(Complaint read, String text) {
        Set<String> names = read.extracted().names().stream()
                .flatMap(name -> NAME_WORDS.matcher(name.name().display()).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return NAME_WORDS
                .matcher(text)
                .replaceAll(word -> names.contains(word.group().toLowerCase(Locale.ROOT)) ? "" : word.group());
    }
}
