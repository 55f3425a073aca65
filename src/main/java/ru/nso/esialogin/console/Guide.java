package ru.nso.esialogin.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ru.nso.esialogin.diagnosis.errortext.WhereToTurn;

/**
 * What every family should know about the login (the customer's slides).
 *
 * @param stages what changed when
 * @param anyAge what a child's account is good for at any age
 * @param fromFourteen what is added from 14 on
 * @param turn where to turn
 */
public record Guide(List<Stage> stages, List<String> anyAge, List<String> fromFourteen, WhereToTurn turn) {

    /**
     * One step on the way to a login through ЕСИА only.
     *
     * @param days when
     * @param text what, in Russian
     */
    public record Stage(List<Day> days, String text) {
        static Stage read(TabbedLines.Pair line) {
            return new Stage(
                    Arrays.stream(line.first().split(",", -1))
                            .map(LocalDate::parse)
                            .map(Day::of)
                            .toList(),
                    line.second());
        }
    }

    static Guide read() {
        List<TabbedLines.Pair> uses = TabbedLines.read("/console/child-account.tsv");
        return new Guide(
                TabbedLines.read("/console/stages.tsv").stream()
                        .map(Stage::read)
                        .toList(),
                texts(uses, "ANY"),
                texts(uses, "FROM_14"),
                WhereToTurn.STANDARD);
    }

    private static List<String> texts(List<TabbedLines.Pair> uses, String age) {
        return uses.stream()
                .filter(use -> use.first().equals(age))
                .map(TabbedLines.Pair::second)
                .toList();
    }
}
