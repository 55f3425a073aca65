package ru.nso.esialogin.console.desk.ticket.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.ticket.Handling;
import ru.nso.esialogin.ticket.Mark;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.outcome.Outcome;

/**
 * A step as it was typed.
 *
 * @param what which of the forms, or which of its buttons
 * @param state name of the state to go to; empty: it stays
 * @param note what is to be noted
 * @param login who shall work on it
 * @param cause code of the cause of which the outcome is told
 * @param result name of the outcome
 * @param version version of the ticket that the writer has seen
 */
public record TypedStep(What what, String state, String note, String login, String cause, String result, long version) {
    /** What a form does. */
    public enum What {
        /** State, note and outcome. */
        MOVE,
        /** Given to whoever presses the button. */
        TAKE,
        /** Given to somebody. */
        GIVE,
        /** Given to nobody. */
        LEAVE,
        /** An appeal under 59-ФЗ. */
        FORMAL,
        /** No such appeal. */
        NOT_FORMAL,
        /** Does not belong to its incident. */
        OUT_OF_INCIDENT
    }

    /** Reads the form. */
    public static TypedStep of(Fields fields) {
        String what = fields.line("what");
        return new TypedStep(
                Arrays.stream(What.values())
                        .filter(one -> one.name().equals(what))
                        .findFirst()
                        .orElse(What.MOVE),
                fields.line("state"),
                fields.text("note"),
                fields.line("login"),
                fields.line("cause"),
                fields.line("result"),
                fields.version());
    }

    /** What is wrong with it by itself. */
    public List<Fault> faults(Predicate<String> isCause) {
        return switch (what) {
            case MOVE -> faultsOfMove(isCause);
            case GIVE ->
                Handling.isLogin(login)
                        ? List.of()
                        : List.of(new Fault(
                                "login", "Нужно имя входа сотрудника: латинские буквы, цифры и знаки . _ @ -."));
            case TAKE, LEAVE, FORMAL, NOT_FORMAL, OUT_OF_INCIDENT -> List.of();
        };
    }

    private List<Fault> faultsOfMove(Predicate<String> isCause) {
        List<Fault> faults = new ArrayList<>();
        if (!state.isEmpty() && StateWords.named(state).isEmpty()) {
            faults.add(new Fault("state", "Такого состояния нет."));
        }
        if (note.length() > TicketStep.LONGEST_NOTE) {
            faults.add(
                    new Fault("note", "Слишком длинно: допустимо не больше " + TicketStep.LONGEST_NOTE + " знаков."));
        }
        if (!cause.isEmpty() && !isCause.test(cause)) {
            faults.add(new Fault("cause", "Такой причины нет."));
        }
        if (cause.isEmpty() != outcome().isEmpty()) {
            faults.add(new Fault("cause", "Выберите и причину, и подтвердилась ли она."));
        }
        if (state.isEmpty() && note.isBlank() && cause.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault("state", "Выберите состояние, напишите заметку или отметьте причину."));
        }
        return faults;
    }

    /** What is wrong with it upon the ticket as it is now. */
    public List<Fault> faultsUpon(Ticket held) {
        Optional<TicketState> to = StateWords.named(state);
        if (what != What.MOVE || to.isEmpty()) {
            return List.of();
        }
        if (held.handling().mergedInto().isPresent()) {
            return List.of(
                    new Fault("state", "Это обращение объединено с другим: меняйте состояние там или разъедините их."));
        }
        return held.state().next().contains(to.get())
                ? List.of()
                : List.of(new Fault("state", "Из состояния «" + StateWords.of(held.state()) + "» сюда не перейти."));
    }

    /** The step. */
    public TicketStep upon(Ticket held, String by, Instant at) {
        TicketState to = what == What.MOVE ? StateWords.named(state).orElse(held.state()) : held.state();
        return new TicketStep(at, by, Optional.of(held.state()), to, told(), marks(by));
    }

    /** Whether one of these steps is this very one: the form was sent twice. */
    public boolean isIn(List<TicketStep> steps, String by) {
        return steps.stream()
                .anyMatch(step -> step.by().equals(by)
                        && step.note().equals(told())
                        && step.marks().equals(marks(by))
                        && (what != What.MOVE
                                || state.isEmpty()
                                || step.to().name().equals(state)));
    }

    private Optional<String> told() {
        return what == What.MOVE ? Optional.of(note).filter(text -> !text.isBlank()) : Optional.empty();
    }

    private List<Mark> marks(String by) {
        return switch (what) {
            case MOVE ->
                outcome()
                        .map(result -> List.of(new Mark(Mark.Kind.valueOf(result.name()), cause)))
                        .orElse(List.of());
            case TAKE -> List.of(new Mark(Mark.Kind.ASSIGNED, by));
            case GIVE -> List.of(new Mark(Mark.Kind.ASSIGNED, login));
            case LEAVE -> List.of(Mark.of(Mark.Kind.ASSIGNED));
            case FORMAL -> List.of(Mark.of(Mark.Kind.FORMAL));
            case NOT_FORMAL -> List.of(Mark.of(Mark.Kind.NOT_FORMAL));
            case OUT_OF_INCIDENT -> List.of(Mark.of(Mark.Kind.OUT_OF_INCIDENT));
        };
    }

    private Optional<Outcome> outcome() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(result))
                .findFirst();
    }

    /** A note may be personal. */
    @Override
    public String toString() {
        return "TypedStep " + what;
    }
}
