package ru.nso.esialogin.console.desk.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.form.Fields;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.incident.Incident;

/**
 * A change of an incident as it was typed.
 *
 * @param what which button
 * @param state name of the state to go to; empty: it stays
 * @param answer one answer to all
 * @param version version of the incident that the writer has seen
 */
record TypedChange(What what, String state, String answer, long version) {
    /** What a button does. */
    enum What {
        MOVE,
        ANSWER,
        /** Nobody who has not got the answer gets it. */
        WITHDRAW,
        TAKE,
        LEAVE
    }

    static TypedChange of(Fields fields) {
        String what = fields.line("what");
        return new TypedChange(
                List.of(What.values()).stream()
                        .filter(one -> one.name().equals(what))
                        .findFirst()
                        .orElse(What.MOVE),
                fields.line("state"),
                fields.text("answer").strip(),
                fields.version());
    }

    /**
     * What is wrong with it upon the incident as it is now.
     *
     * @param personal whether a text names somebody
     */
    List<Fault> faults(Incident held, Predicate<String> personal) {
        List<Fault> faults = new ArrayList<>();
        if (what == What.MOVE
                && StateWords.named(state).filter(held.state().next()::contains).isEmpty()) {
            faults.add(new Fault("state", "Выберите состояние, в которое можно перейти."));
        }
        if (what == What.ANSWER && (answer.isEmpty() || answer.length() > Incident.LONGEST_ANSWER)) {
            faults.add(new Fault("answer", "Нужен текст ответа, не длиннее " + Incident.LONGEST_ANSWER + " знаков."));
        } else if (what == What.ANSWER && personal.test(answer)) {
            faults.add(new Fault(
                    "answer", "В ответе всем не может быть ничьих данных: имён, СНИЛС, телефонов, почты. Уберите их."));
        }
        return faults;
    }

    /** The next version. */
    Incident upon(Incident held, String by, Instant at) {
        TicketState to = what == What.MOVE ? StateWords.named(state).orElse(held.state()) : held.state();
        Optional<String> assignee =
                switch (what) {
                    case TAKE -> Optional.of(by);
                    case LEAVE -> Optional.empty();
                    case MOVE, ANSWER, WITHDRAW -> held.assignedTo();
                };
        Optional<String> told =
                switch (what) {
                    case ANSWER -> Optional.of(answer);
                    case WITHDRAW -> Optional.empty();
                    case MOVE, TAKE, LEAVE -> held.answer();
                };
        return held.changed(to, assignee, told, what == What.ANSWER, at);
    }

    /** Whether the incident is as this change would make it: the form was sent twice. */
    boolean isDone(Incident held, String by) {
        return switch (what) {
            case MOVE -> held.state().name().equals(state);
            case ANSWER -> held.answer().orElse("").equals(answer);
            case WITHDRAW -> held.answer().isEmpty();
            case TAKE -> held.assignedTo().orElse("").equals(by);
            case LEAVE -> held.assignedTo().isEmpty();
        };
    }

    /** An answer may hold somebody's data by mistake. */
    @Override
    public String toString() {
        return "TypedChange " + what;
    }
}
