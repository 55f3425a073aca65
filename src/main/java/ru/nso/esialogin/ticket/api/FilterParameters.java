package ru.nso.esialogin.ticket.api;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.TimeParameter;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.TicketFilter;

/**
 * The parameters of a list, as they stand in the address.
 *
 * @param state in this state
 * @param assignedTo of this login name
 * @param cause with this cause
 * @param schoolId with a card of this school
 * @param incidentId of this incident
 * @param dueBefore with something to be done before
 * @param overdue whether the date has passed
 */
record FilterParameters(
        @Nullable String state,
        @Nullable String assignedTo,
        @Nullable String cause,
        @Nullable String schoolId,
        @Nullable String incidentId,
        @Nullable String dueBefore,
        @Nullable String overdue) {

    /**
     * What they mean.
     *
     * @throws ProblemException 422 where one of them means nothing
     */
    TicketFilter read(Clock clock) {
        Optional<Boolean> late = Given.parameter(overdue).map(FilterParameters::yesOrNo);
        Optional<Instant> before = Given.parameter(dueBefore).map(text -> TimeParameter.moment("dueBefore", text));
        Instant now = clock.instant();
        return new TicketFilter(
                Given.parameter(state).map(TicketSteps::state),
                Given.parameter(assignedTo),
                Given.parameter(cause),
                Given.parameter(schoolId),
                Given.parameter(incidentId),
                Stream.concat(before.stream(), late.filter(yes -> yes).map(yes -> now).stream())
                        .min(Instant::compareTo),
                late.filter(yes -> !yes).map(no -> now));
    }

    /** The list with its filters, for its cursors. */
    String list() {
        return "tickets/"
                + String.join(
                        "/",
                        Stream.of(state, assignedTo, cause, schoolId, incidentId, dueBefore, overdue)
                                .map(text -> text == null ? "" : text)
                                .toList());
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw ProblemException.at(TechnicalProblem.INVALID_VALUE, "/overdue", "Здесь возможно: true, false.");
        };
    }
}
