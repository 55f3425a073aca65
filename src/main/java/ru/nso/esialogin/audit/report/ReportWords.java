package ru.nso.esialogin.audit.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.audit.forecast.Reason;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;

/** The words of a report. */
public final class ReportWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ReportWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As what somebody stands on a card. */
    public static String who(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> "ученик";
            case PARENT -> "родитель";
            case EMPLOYEE -> "сотрудник";
        };
    }

    static String whoMany(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> "ученики";
            case PARENT -> "родители";
            case EMPLOYEE -> "сотрудники";
        };
    }

    /** How certain a cause is. */
    public static String certainty(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> "точно";
            case POSSIBLE -> "возможно, проверьте";
        };
    }

    /** How much a cause hinders. */
    public static String severity(Severity severity) {
        return switch (severity) {
            case WRONG_PERSON -> "открываются чужие данные";
            case BLOCKS_LOGIN -> "не даёт войти";
            case HIDES_CHILD -> "не виден ребёнок";
            case BLOCKS_ROLE -> "нет нужной роли";
            case WILL_BLOCK -> "помешает позже или другим";
            case ADVICE -> "стоит поправить";
        };
    }

    static String actors(List<Actor> actors) {
        return actors.stream().map(ReportWords::actor).collect(Collectors.joining(", "));
    }

    static String reason(Reason reason) {
        return switch (reason) {
            case OWN_ACCOUNT -> "понадобится своя учётная запись";
            case OWN_CONSENT -> "совершеннолетие";
            case ENDS -> "заканчивается срок";
            case SINGLE_PARENT -> "один родитель в карточке";
            case ONLY_SNILS -> "есть только СНИЛС";
            case ONLY_CONTACT -> "есть только один телефон или адрес";
        };
    }

    /** Steps as lines with numbers; a single one without. */
    static String numbered(List<String> steps) {
        if (steps.size() == 1) {
            return steps.get(0);
        }
        List<String> lines = new ArrayList<>();
        for (String step : steps) {
            lines.add((lines.size() + 1) + ". " + step);
        }
        return String.join("\n", lines);
    }

    /** Who does something. */
    public static String actor(Actor actor) {
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
