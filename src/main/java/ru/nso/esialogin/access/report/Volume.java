package ru.nso.esialogin.access.report;

/**
 * How many different cards an operator worked with on a day, beside what is usual.
 *
 * @param operator who
 * @param cards how many different cards
 * @param ownDays the operator's own working days before
 * @param others those with the same roles, on the same day
 */
public record Volume(Operator operator, long cards, Yardstick ownDays, Yardstick others) {

    /** What this amounts to. */
    public enum Verdict {
        /** Beyond every yardstick there is. */
        UNUSUAL,
        /** Beyond what others did, and usual for this operator. */
        ABOVE_OTHERS,
        /** Beyond what this operator usually does, on a day that was busy for others as well. */
        ABOVE_OWN_DAYS,
        /** Neither yardstick has enough values. */
        CANNOT_TELL,
        USUAL
    }

    /** Compares with both yardsticks. */
    public Verdict verdict() {
        boolean aboveOwn = ownDays.exceededBy(cards);
        boolean aboveOthers = others.exceededBy(cards);
        if (!ownDays.enough() && !others.enough()) {
            return Verdict.CANNOT_TELL;
        }
        if (!aboveOwn && !aboveOthers) {
            return Verdict.USUAL;
        }
        if ((aboveOwn || !ownDays.enough()) && (aboveOthers || !others.enough())) {
            return Verdict.UNUSUAL;
        }
        return aboveOwn ? Verdict.ABOVE_OWN_DAYS : Verdict.ABOVE_OTHERS;
    }
}
