package ru.nso.esialogin.console.family.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.diagnosis.text.Questions;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Severity;

/**
 * A cause.
 *
 * @param code its code
 * @param title its title
 * @param certain whether it is confirmed
 * @param certainty the same in words
 * @param severity what it does, in words
 * @param basis who says that there is such a cause, in words
 * @param refines codes of causes that it names more exactly
 * @param evidence what speaks for it, values masked
 * @param questions what would decide it
 * @param fixes who has to do what
 */
record CauseView(
        String code,
        String title,
        boolean certain,
        String certainty,
        String severity,
        String basis,
        List<String> refines,
        List<Proof> evidence,
        List<String> questions,
        List<Fix> fixes) {

    /**
     * A piece of evidence.
     *
     * @param where place
     * @param found what was found; empty: nothing
     * @param expected what would be right; empty: not said
     * @param note what is remarkable; empty: nothing
     */
    record Proof(String where, String found, String expected, String note) {}

    /**
     * What one has to do.
     *
     * @param who who
     * @param steps steps
     */
    record Fix(String who, List<String> steps) {}

    static CauseView of(JsonNode cause) {
        boolean certain = Told.text(cause, "certainty").equals("CONFIRMED");
        return new CauseView(
                Told.text(cause, "code"),
                Told.text(cause, "title"),
                certain,
                certain ? "подтверждена" : "возможна",
                Told.value(cause, "severity", Severity.values())
                        .map(CauseView::severity)
                        .orElse(""),
                Told.value(cause, "basis", Basis.values()).map(CauseView::basis).orElse(""),
                Told.texts(cause, "refines"),
                Told.all(
                        cause,
                        "evidence",
                        proof -> new Proof(
                                Told.text(proof, "where"),
                                Told.text(proof, "found"),
                                Told.text(proof, "expected"),
                                Told.text(proof, "note"))),
                Told.texts(cause, "missingFacts").stream()
                        .flatMap(fact -> question(fact).stream())
                        .distinct()
                        .toList(),
                Told.all(
                        cause,
                        "fixes",
                        fix -> new Fix(
                                Told.value(fix, "actor", Actor.values())
                                        .map(CauseView::actor)
                                        .orElse(""),
                                Told.texts(fix, "steps"))));
    }

    private static Optional<String> question(String fact) {
        return Arrays.stream(MissingFact.values())
                .filter(known -> known.name().equals(fact))
                .map(Questions::of)
                .findFirst();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case WRONG_PERSON -> "открывает чужую запись";
            case BLOCKS_LOGIN -> "не даёт войти";
            case HIDES_CHILD -> "скрывает ребёнка";
            case BLOCKS_ROLE -> "скрывает роль";
            case WILL_BLOCK -> "помешает позже или другим";
            case ADVICE -> "стоит поправить";
        };
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case SEED -> "названа в материалах региона";
            case SOURCE -> "названа на официальных страницах или страницах школ";
            case INFERRED -> "наш вывод из этих источников";
        };
    }

    private static String actor(Actor actor) {
        return switch (actor) {
            case SCHOOL -> "Школа";
            case PARENT -> "Родитель";
            case PUPIL -> "Ученик";
            case EMPLOYEE -> "Сотрудник";
            case OPERATOR -> "Оператор";
            case REGION -> "Региональный оператор";
            case VENDOR -> "Разработчик";
            case ESIA -> "Поддержка Госуслуг";
        };
    }
}
