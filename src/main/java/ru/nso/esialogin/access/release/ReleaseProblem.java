package ru.nso.esialogin.access.release;

import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.ProblemKind;

/** Why a step of a release is not made. */
public enum ReleaseProblem implements ProblemKind {
    RELEASE_NEEDS_ANOTHER(403, "Решает другой человек"),
    RELEASE_NOT_YOURS(403, "Разрешение получил другой человек"),
    RELEASE_NOT_DECIDED(409, "Решения ещё нет"),
    RELEASE_SETTLED(409, "Решение уже принято или использовано"),
    RELEASE_EXPIRED(409, "Время вышло"),
    RELEASE_OTHER(409, "Разрешение дано на другое");

    private final int status;
    private final String title;

    ReleaseProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** The problem of a refusal. */
    public static ProblemException of(Refusal refusal) {
        return switch (refusal) {
            case OWN_REQUEST ->
                new ProblemException(
                        RELEASE_NEEDS_ANOTHER,
                        "Этот запрос сделали вы. Решить его может только другой человек, в какой бы роли вы ни вошли.");
            case NOT_ASKER ->
                new ProblemException(
                        RELEASE_NOT_YOURS, "Получить данные и отозвать запрос может только тот, кто его сделал.");
            case NOT_DECIDED ->
                new ProblemException(
                        RELEASE_NOT_DECIDED, "Второй человек ещё не решил. Попросите его и повторите позже.");
            case SETTLED ->
                new ProblemException(
                        RELEASE_SETTLED,
                        "По этому запросу уже решили, его отозвали, или разрешение уже использовано. Сделайте новый.");
            case EXPIRED -> new ProblemException(RELEASE_EXPIRED, "Время этого запроса вышло. Сделайте новый запрос.");
            case OTHER_COVERAGE ->
                new ProblemException(RELEASE_OTHER, "Разрешение дано на другие данные. Для этих нужен новый запрос.");
        };
    }
}
