package ru.nso.esialogin.console.desk.incident;

import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.CauseNames;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * An incident.
 *
 * @param path where it is
 * @param ending the end of its number
 * @param version its version, for forms
 * @param state how far it is
 * @param cause its cause
 * @param place the school; or that many came in one hour; or that it is not shown
 * @param first when the first of its tickets came
 * @param last when the last of them came
 * @param assigned who works on it; empty: nobody
 * @param tickets how many tickets it has
 * @param answer one answer to all; empty: none
 * @param queue its tickets in the queue
 */
public record IncidentView(
        String path,
        String ending,
        long version,
        Badge state,
        CauseNames.Cause cause,
        String place,
        Moment first,
        Moment last,
        String assigned,
        String tickets,
        String answer,
        String queue) {}
