package ru.nso.esialogin.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.diagnosis.errortext.WhereToTurn;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;

/**
 * What an operator of line 110 needs on paper on the day the system is down.
 *
 * @param questions what to ask for
 * @param never what never to say
 * @param greeting what to say at the beginning
 * @param advice what may be said to anybody
 * @param symptoms what callers say, and what it can point to
 * @param turn where to turn
 */
public record PaperModel(
        List<String> questions,
        List<String> never,
        List<String> greeting,
        List<String> advice,
        List<Symptom> symptoms,
        WhereToTurn turn) {

    /**
     * What a caller says.
     *
     * @param words in words
     * @param causes causes it can point to, the likelier first
     */
    public record Symptom(String words, List<CauseLine> causes) {}

    /**
     * A cause.
     *
     * @param code its code
     * @param title its title
     * @param who who mends it
     */
    public record CauseLine(String code, String title, String who) {
        static CauseLine of(CauseEntry entry) {
            return new CauseLine(
                    entry.code().toString(),
                    entry.title(),
                    entry.actors().stream().map(CauseLine::who).collect(Collectors.joining(", ")));
        }

        private static String who(Actor actor) {
            return switch (actor) {
                case SCHOOL -> "школа";
                case PARENT -> "родитель";
                case PUPIL -> "ученик";
                case EMPLOYEE -> "сотрудник";
                case OPERATOR -> "поддержка";
                case REGION -> "региональный оператор";
                case VENDOR -> "разработчик";
                case ESIA -> "Госуслуги";
            };
        }
    }

    /**
     * Reads the table of symptoms.
     *
     * @throws IllegalStateException if it names a cause that the catalogue does not have
     */
    static List<Symptom> symptoms(Catalogue catalogue) {
        return TabbedLines.read("/console/symptoms.tsv").stream()
                .map(line -> new Symptom(
                        line.first(),
                        Arrays.stream(line.second().split(",", -1))
                                .map(CauseCode::of)
                                .map(code -> catalogue
                                        .find(code)
                                        .map(CauseLine::of)
                                        .orElseThrow(() -> new IllegalStateException(
                                                "symptoms.tsv names " + code + ", which is" + " not in the catalogue")))
                                .toList()))
                .toList();
    }
}
