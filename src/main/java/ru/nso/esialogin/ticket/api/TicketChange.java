package ru.nso.esialogin.ticket.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.Mark;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.outcome.Outcome;

/**
 * A step as it is asked for; at least one member.
 *
 * @param state state to go to
 * @param note what is to be noted
 * @param assignedTo who works on it; {@code null} is nobody
 * @param formal whether it is an appeal under 59-ФЗ
 * @param incidentId the incident that it belongs to; {@code null} is none, and none is found for it again
 * @param outcome what turned out of a cause
 */
@Schema(
        name = "TicketChange",
        description = "Следующий шаг обращения: состояние, заметка, исполнитель, итог — что-нибудь одно или сразу всё")
public record TicketChange(
        @Nullable TicketState state,
        @Nullable @Schema(nullable = true, maxLength = LONGEST_NOTE) String note,
        @Nullable
                @Schema(
                        nullable = true,
                        description = "Имя входа сотрудника; null — никто",
                        maxLength = TicketSteps.LONGEST_LOGIN,
                        pattern = TicketSteps.LOGIN)
                String assignedTo,
        @Nullable @Schema(description = "Письменное обращение гражданина по 59-ФЗ") Boolean formal,
        @Nullable
                @Schema(nullable = true, description = "Происшествие; null — ни к какому не относится", maxLength = 64)
                String incidentId,
        @Nullable OutcomeForm outcome) {
    static final int LONGEST_NOTE = TicketStep.LONGEST_NOTE;

    /**
     * What turned out of a cause.
     *
     * @param cause code of the cause
     * @param result what turned out
     */
    @Schema(name = "TicketOutcome", description = "Подтвердилась ли причина")
    public record OutcomeForm(
            @Nullable @Schema(required = true, pattern = "[A-Z][0-9]{1,2}") String cause,
            @Nullable @Schema(required = true) Outcome result) {}

    /**
     * The step.
     *
     * @param emptied members that were given as {@code null}
     * @param desk knows causes and incidents
     * @throws ProblemException 422 if something is wrong with it, 409 if it may not follow
     */
    TicketStep step(Ticket held, String by, Instant at, Set<String> emptied, TicketDesk desk) {
        List<FieldProblem> problems = new ArrayList<>(2);
        if (note != null && note.length() > LONGEST_NOTE) {
            problems.add(new FieldProblem("/note", "Слишком длинно: допустимо не больше " + LONGEST_NOTE + " знаков."));
        }
        List<Mark> marks = marks(emptied, desk, problems);
        Optional<String> told = Optional.ofNullable(note).filter(text -> !text.isBlank());
        if (problems.isEmpty() && state == null && told.isEmpty() && marks.isEmpty()) {
            problems.add(new FieldProblem(
                    "", "Укажите, что изменить: state, note, assignedTo, formal, incidentId или outcome."));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        TicketState to = state == null ? held.state() : state;
        if (state != null && held.handling().mergedInto().isPresent()) {
            throw ProblemException.at(
                    TicketProblem.MERGED,
                    "/state",
                    "Это обращение объединено с другим: меняйте состояние там или разъедините их.");
        }
        if (state != null) {
            TicketSteps.requirePossible(held.state(), state);
        }
        return new TicketStep(at, by, Optional.of(held.state()), to, told, marks);
    }

    private List<Mark> marks(Set<String> emptied, TicketDesk desk, List<FieldProblem> problems) {
        List<Mark> marks = new ArrayList<>(3);
        if (emptied.contains("assignedTo")) {
            marks.add(Mark.of(Mark.Kind.ASSIGNED));
        } else if (assignedTo != null) {
            TicketSteps.checkLogin(assignedTo, problems);
            marks.add(new Mark(Mark.Kind.ASSIGNED, assignedTo));
        }
        if (formal != null) {
            marks.add(Mark.of(formal ? Mark.Kind.FORMAL : Mark.Kind.NOT_FORMAL));
        }
        if (emptied.contains("incidentId")) {
            marks.add(Mark.of(Mark.Kind.OUT_OF_INCIDENT));
        } else if (incidentId != null) {
            if (!desk.isIncident(incidentId)) {
                problems.add(new FieldProblem("/incidentId", "Такого происшествия нет."));
            }
            marks.add(new Mark(Mark.Kind.IN_INCIDENT, incidentId));
        }
        if (outcome != null) {
            String cause = outcome.cause;
            Outcome result = outcome.result;
            if (cause == null || !desk.isCause(cause)) {
                problems.add(new FieldProblem("/outcome/cause", "Нужен код причины из каталога, например L7."));
            }
            if (result == null) {
                problems.add(new FieldProblem("/outcome/result", "Здесь возможно: CONFIRMED, REFUTED."));
            }
            if (cause != null && result != null) {
                marks.add(new Mark(Mark.Kind.valueOf(result.name()), cause));
            }
        }
        return marks;
    }

    /** A note may hold personal data. */
    @Override
    public String toString() {
        return "TicketChange to " + state;
    }
}
