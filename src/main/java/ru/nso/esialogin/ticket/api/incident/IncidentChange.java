package ru.nso.esialogin.ticket.api.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.api.TicketSteps;
import ru.nso.esialogin.ticket.incident.Incident;

/**
 * What is to be changed; at least one member.
 *
 * @param state state to go to
 * @param assignedTo who works on it; {@code null} is nobody
 * @param answer one answer to all; {@code null} takes it away from those who have not got it
 */
@Schema(name = "TicketIncidentChange", description = "Что изменить в происшествии: обращения пойдут следом")
public record IncidentChange(
        @Nullable TicketState state,
        @Nullable
                @Schema(
                        nullable = true,
                        description = "Имя входа сотрудника; null — никто",
                        maxLength = TicketSteps.LONGEST_LOGIN,
                        pattern = TicketSteps.LOGIN)
                String assignedTo,
        @Nullable
                @Schema(
                        nullable = true,
                        description = "Один ответ всем, без данных кого-либо",
                        minLength = 1,
                        maxLength = LONGEST_ANSWER)
                String answer) {
    static final int LONGEST_ANSWER = Incident.LONGEST_ANSWER;
    static final String EXAMPLE =
            """
            {"state": "WITH_SCHOOL", "assignedTo": "ivanova",
             "answer": "Школа исправляет приказы, вход заработает завтра."}""";

    /**
     * The next version.
     *
     * @param emptied members that were given as {@code null}
     * @param personal whether a text names somebody
     * @throws ProblemException 422 if something is wrong with it, 409 if the state may not follow
     */
    Incident apply(Incident held, Set<String> emptied, Instant at, Predicate<String> personal) {
        List<FieldProblem> problems = new ArrayList<>();
        TicketSteps.checkLogin(assignedTo, problems);
        if (answer != null && (answer.isBlank() || answer.length() > LONGEST_ANSWER)) {
            problems.add(new FieldProblem("/answer", "Нужен текст ответа, не длиннее " + LONGEST_ANSWER + " знаков."));
        }
        if (answer != null && personal.test(answer)) {
            problems.add(new FieldProblem(
                    "/answer",
                    "В ответе всем не может быть ничьих данных: имён, СНИЛС, телефонов, почты. Уберите их."));
        }
        if (state == null && assignedTo == null && answer == null && emptied.isEmpty()) {
            problems.add(new FieldProblem("", "Укажите, что изменить: state, assignedTo или answer."));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        TicketState to = state == null ? held.state() : state;
        if (state != null) {
            TicketSteps.requirePossible(held.state(), state);
        }
        return held.changed(
                to,
                given("assignedTo", assignedTo, held.assignedTo(), emptied),
                given("answer", answer, held.answer(), emptied),
                answer != null,
                at);
    }

    private static Optional<String> given(
            String member, @Nullable String value, Optional<String> held, Set<String> emptied) {
        return emptied.contains(member)
                ? Optional.empty()
                : Optional.ofNullable(value).or(() -> held);
    }

    /** The text may hold personal data. */
    @Override
    public String toString() {
        return "IncidentChange to " + state;
    }
}
