package ru.nso.esialogin.access.api.log;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.reading.EntryFilter;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.TimeParameter;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** The query parameters that choose among entries. */
record FilterParameters(
        @Nullable String cardId,
        @Nullable String who,
        @Nullable String purpose,
        @Nullable String caseId,
        @Nullable String action,
        @Nullable String outcome,
        @Nullable String from,
        @Nullable String to) {
    /**
     * What they choose.
     *
     * @throws ProblemException 422 for a purpose, an action or an outcome that does not exist and for what is no moment
     */
    EntryFilter read() {
        return new EntryFilter(
                Given.parameter(cardId),
                Given.parameter(who),
                Given.parameter(purpose).map(text -> known("purpose", Purpose.values(), text)),
                Given.parameter(caseId),
                Given.parameter(action).map(text -> known("action", Action.values(), text)),
                Given.parameter(outcome).map(text -> known("outcome", Outcome.values(), text)),
                Given.parameter(from).map(text -> TimeParameter.moment("from", text)),
                Given.parameter(to).map(text -> TimeParameter.moment("to", text)));
    }

    /** A name for the list that they give, for its cursors; a cursor is encrypted with it and does not show it. */
    String list() {
        return "access-log/"
                + List.of(
                        Given.parameter(cardId),
                        Given.parameter(who),
                        Given.parameter(purpose),
                        Given.parameter(caseId),
                        Given.parameter(action),
                        Given.parameter(outcome),
                        Given.parameter(from),
                        Given.parameter(to));
    }

    private static String known(String parameter, Enum<?>[] values, String text) {
        if (Arrays.stream(values).noneMatch(value -> value.name().equals(text))) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_VALUE,
                    "Параметр " + parameter + " — одно из значений: "
                            + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        return text;
    }

    /** Without values. */
    @Override
    public String toString() {
        return "FilterParameters";
    }
}
