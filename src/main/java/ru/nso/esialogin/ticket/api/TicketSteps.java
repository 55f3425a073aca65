package ru.nso.esialogin.ticket.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.Handling;
import ru.nso.esialogin.ticket.TicketState;

/** What steps of tickets and of incidents have in common. */
public final class TicketSteps {
    /** Longest login name. */
    public static final int LONGEST_LOGIN = Handling.LONGEST_LOGIN;

    /** What a login name can be: what cannot be one may be the name of somebody. */
    public static final String LOGIN = Handling.LOGIN;

    private TicketSteps() {}

    /** Adds a problem where somebody is given and is no login name. */
    public static void checkLogin(@Nullable String assignedTo, List<FieldProblem> problems) {
        if (assignedTo != null && !Handling.isLogin(assignedTo)) {
            problems.add(new FieldProblem(
                    "/assignedTo", "Нужно имя входа сотрудника: латинские буквы, цифры и знаки . _ @ -."));
        }
    }

    /**
     * Checks that a state may follow.
     *
     * @throws ProblemException 409 if it may not
     */
    public static void requirePossible(TicketState from, TicketState to) {
        if (!from.next().contains(to)) {
            throw ProblemException.at(
                    TicketProblem.IMPOSSIBLE_STEP,
                    "/state",
                    "Из состояния " + from + " можно перейти в: "
                            + String.join(
                                    ", ", from.next().stream().map(Enum::name).toList()) + ".");
        }
    }

    /**
     * The state that a parameter names.
     *
     * @throws ProblemException 422 if it names none
     */
    public static TicketState state(String text) {
        List<String> names = Arrays.stream(TicketState.values()).map(Enum::name).toList();
        if (!names.contains(text)) {
            throw ProblemException.at(
                    TechnicalProblem.INVALID_VALUE, "/state", "Здесь возможно: " + String.join(", ", names) + ".");
        }
        return TicketState.valueOf(text);
    }

    /**
     * Members that are given as {@code null}, which is not to be left out.
     *
     * @throws ProblemException 422 if it is no object
     */
    public static Set<String> nulls(JsonNode patch) {
        if (!patch.isObject()) {
            throw ProblemException.at(TechnicalProblem.WRONG_TYPE, "", "Нужен объект: { … }.");
        }
        Set<String> nulls = new HashSet<>();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                nulls.add(member.getKey());
            }
        });
        return nulls;
    }
}
