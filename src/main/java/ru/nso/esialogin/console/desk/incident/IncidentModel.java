package ru.nso.esialogin.console.desk.incident;

import java.util.List;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.view.HistoryView;
import ru.nso.esialogin.console.desk.words.Choice;

/**
 * What the page of an incident shows.
 *
 * @param incident the incident
 * @param mine whether whoever reads works on it
 * @param states states that may follow
 * @param answer an answer to all, as it was typed or as it is
 * @param faults what is wrong with what was typed
 * @param conflict whether the incident was changed since the page was read that the form came from
 * @param done whether something was done just before
 * @param steps who changed what, the first step first
 */
public record IncidentModel(
        IncidentView incident,
        boolean mine,
        List<Choice> states,
        String answer,
        List<Fault> faults,
        boolean conflict,
        boolean done,
        List<HistoryView.Line> steps) {

    /** What is wrong with a field. */
    public List<Fault> of(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).toList();
    }
}
