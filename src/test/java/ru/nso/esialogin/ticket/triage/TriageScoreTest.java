package ru.nso.esialogin.ticket.triage;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.ticket.extraction.Extracted;

/** How often the triage is right, over labelled complaints; {@code -Dtickets.score=<file>} scores another file. */
@Tag("heavy")
class TriageScoreTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "tickets");

    /** What the triage has not learned from. */
    static final Set<String> MEASURING = Set.of("held-out-2.jsonl", "own-unseen.jsonl");

    private static final int MOST_CAUSES = 4;
    private static final Triager TRIAGER = TriageFixture.triager();

    @ParameterizedTest
    @MethodSource("files")
    void is_right_often_enough(Path file) {
        Score score = new Score();
        LabelledComplaint.read(file).forEach(score::add);
        System.out.println(file.getFileName() + ": " + score);
        score.wrong.forEach(System.out::println);

        Floor floor = Floor.of(file);
        assertThat(score.share(score.first, score.all)).as("first cause").isGreaterThanOrEqualTo(floor.first);
        assertThat(score.share(score.both, score.doubles)).as("both problems").isGreaterThanOrEqualTo(floor.both);
        assertThat(score.share(score.extracted, score.all)).as("extraction").isGreaterThanOrEqualTo(floor.extraction);
        assertThat(score.share(score.complete, score.all)).as("missing").isGreaterThanOrEqualTo(floor.missing);
    }

    static List<Path> files() throws IOException {
        String told = System.getProperty("tickets.score", "");
        return told.isBlank() ? sets() : List.of(Path.of(told));
    }

    /** All files with labelled complaints. */
    static List<Path> sets() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    /** The goals, and for complaints that the triage has learned from what is reached: it may not fall. */
    private record Floor(double first, double both, double extraction, double missing) {
        private static final Floor GOALS = new Floor(0.90, 0.80, 0.98, 0.95);
        private static final Floor ALL = new Floor(1, 1, 1, 1);
        private static final Map<String, Floor> REACHED = Map.of(
                "held-out.jsonl", ALL,
                "held-out-2.jsonl", new Floor(0.93, 0.95, 1, 0.97),
                "own-unseen.jsonl", new Floor(0.93, 0.85, 1, 0.98),
                "own-short.jsonl", new Floor(0.99, 1, 1, 0.97),
                "own-voices-1.jsonl", new Floor(1, 0.86, 1, 0.99),
                "own-voices-2.jsonl", new Floor(1, 0.80, 1, 1),
                "own-voices-3.jsonl", new Floor(0.98, 0.90, 1, 0.97),
                "own.jsonl", ALL,
                "own-more.jsonl", ALL,
                "own-causes.jsonl", ALL);

        static Floor of(Path file) {
            return REACHED.getOrDefault(String.valueOf(file.getFileName()), GOALS);
        }
    }

    private static final class Score {
        private final List<String> wrong = new ArrayList<>();
        private int all;
        private int first;
        private int doubles;
        private int both;
        private int extracted;
        private int complete;

        void add(LabelledComplaint complaint) {
            Understood understood = TRIAGER.understand("", complaint.text(), new Arrival("", false, 0, 0));
            List<String> causes = understood.causes().stream()
                    .map(cause -> cause.code().toString())
                    .toList();
            assertThat(causes).as(complaint.id()).hasSizeBetween(1, MOST_CAUSES).doesNotHaveDuplicates();
            all++;
            first += count(isOneOf(causes.get(0), complaint.labels()), complaint, "first", causes, complaint.labels());
            if (complaint.problems().size() > 1) {
                doubles++;
                boolean eachNamed = complaint.problems().stream()
                        .allMatch(problem -> causes.stream().anyMatch(cause -> isOneOf(cause, problem)));
                both += count(eachNamed, complaint, "both", causes, complaint.problems());
            }
            extracted += extraction(complaint, understood.complaint().extracted());
            Set<String> missing = understood.missing().stream()
                    .filter(what -> what != Missing.PHONE)
                    .map(Missing::name)
                    .collect(toCollection(TreeSet::new));
            complete += count(isRight(missing, complaint), complaint, "missing", missing, complaint.missing());
        }

        private int extraction(LabelledComplaint complaint, Extracted found) {
            Set<String> snils = found.snils().stream().map(Snils::digits).collect(toCollection(TreeSet::new));
            Set<String> phones = found.phones().stream().map(PhoneNumber::e164).collect(toCollection(TreeSet::new));
            Set<String> emails =
                    found.emails().stream().map(EmailAddress::value).collect(toCollection(TreeSet::new));
            List<Set<String>> got = List.of(snils, phones, emails);
            List<Set<String>> wanted = List.of(complaint.snils(), complaint.phones(), complaint.emails());
            return count(got.equals(wanted), complaint, "extraction", got, wanted);
        }

        private static boolean isRight(Set<String> missing, LabelledComplaint complaint) {
            Set<String> firm = new TreeSet<>(missing);
            Set<String> wanted = new TreeSet<>(complaint.missing());
            firm.removeAll(complaint.optional());
            wanted.removeAll(complaint.optional());
            return firm.equals(wanted);
        }

        private static boolean isOneOf(String cause, Set<String> labels) {
            return labels.contains(cause) || (labels.contains("OTHER") && "SRN".indexOf(cause.charAt(0)) >= 0);
        }

        private int count(boolean right, LabelledComplaint complaint, String what, Object got, Object wanted) {
            if (!right) {
                wrong.add("  " + complaint.id() + ' ' + what + ": " + got + ", wanted " + wanted);
            }
            return right ? 1 : 0;
        }

        double share(int some, int of) {
            return of == 0 ? 1 : (double) some / of;
        }

        @Override
        public String toString() {
            return "%d complaints; first cause %.3f, both problems %.3f of %d, extraction %.3f, missing %.3f"
                    .formatted(
                            all,
                            share(first, all),
                            share(both, doubles),
                            doubles,
                            share(extracted, all),
                            share(complete, all));
        }
    }
}
