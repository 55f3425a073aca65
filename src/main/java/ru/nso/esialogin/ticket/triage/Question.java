package ru.nso.esialogin.ticket.triage;

import java.util.List;
import ru.nso.esialogin.rules.CauseCode;

/**
 * What to ask so that one of two causes is left.
 *
 * @param ask the question, in Russian
 * @param decidesBetween the causes
 */
public record Question(String ask, List<CauseCode> decidesBetween) {
    /** Copies the list. */
    public Question {
        decidesBetween = List.copyOf(decidesBetween);
    }
}
