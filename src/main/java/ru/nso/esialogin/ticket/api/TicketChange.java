package ru.nso.esialogin.ticket.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;

/**
 * A step as it is asked for.
 *
 * @param state state to go to
 * @param note what is to be noted
 */
@Schema(name = "TicketChange", description = "Следующий шаг обращения")
public record TicketChange(
        @Nullable @Schema(required = true) TicketState state,
        @Nullable @Schema(nullable = true, maxLength = LONGEST_NOTE) String note) {
    static final int LONGEST_NOTE = 4_000;

    /**
     * The step.
     *
     * @throws ProblemException 422 if something is wrong with it, 409 if it may not follow
     */
    TicketStep step(Ticket held, String by, Instant at) {
        List<FieldProblem> problems = new ArrayList<>(2);
        if (note != null && note.length() > LONGEST_NOTE) {
            problems.add(new FieldProblem("/note", "Слишком длинно: допустимо не больше " + LONGEST_NOTE + " знаков."));
        }
        if (state == null) {
            problems.add(new FieldProblem("/state", "Укажите, в какое состояние перевести обращение."));
        }
        if (state == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        if (!held.state().next().contains(state)) {
            throw ProblemException.at(
                    TicketProblem.IMPOSSIBLE_STEP,
                    "/state",
                    "Из состояния " + held.state() + " можно перейти в: "
                            + String.join(
                                    ", ",
                                    held.state().next().stream().map(Enum::name).toList()) + ".");
        }
        return new TicketStep(
                at,
                by,
                Optional.of(held.state()),
                state,
                Optional.ofNullable(note).filter(told -> !told.isBlank()));
    }

    /** A note may hold personal data. */
    @Override
    public String toString() {
        return "TicketChange to " + state;
    }
}
