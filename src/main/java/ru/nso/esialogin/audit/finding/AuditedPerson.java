package ru.nso.esialogin.audit.finding;

import java.util.Optional;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * How the login of somebody on a card goes by the assumed account. Whoever stands on several cards has a row for each;
 * {@code counting} says in which counts of people the row stands for the human being, so that nobody is counted twice.
 *
 * @param record the place on the card
 * @param humanId the same for all records of one human being within the family; the least of their record ids
 * @param counting in which counts of people this row counts
 * @param verdict how the login goes
 * @param prospects what may shut the person out later
 * @param mending the best plan that mends the login; empty where it works or no plan does
 */
public record AuditedPerson(
        AuditedRecord record,
        String humanId,
        Counting counting,
        Verdict verdict,
        Prospects prospects,
        Optional<Mending> mending) {

    /** Whether the login works on the day of the audit. */
    public boolean works() {
        return verdict == Verdict.WORKS;
    }
}
