package ru.nso.esialogin.console.desk.ticket.view;

import java.util.List;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.words.Choice;

/**
 * The form of a step.
 *
 * @param states states that may follow
 * @param note what was typed
 * @param login what was typed
 * @param causes causes to choose from
 * @param result CONFIRMED or REFUTED, or empty
 * @param into what was typed: number of another ticket
 * @param faults what is wrong
 */
public record StepView(
        List<Choice> states,
        String note,
        String login,
        List<Choice> causes,
        String result,
        String into,
        List<Fault> faults) {

    /** What is wrong with a field. */
    public List<Fault> of(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).toList();
    }

    /** A note may be personal. */
    @Override
    public String toString() {
        return "StepView";
    }
}
