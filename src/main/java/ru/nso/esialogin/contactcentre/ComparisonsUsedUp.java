package ru.nso.esialogin.contactcentre;

import java.time.Duration;

/** A card has no comparison left today. Rolls back what was taken from the other cards of the look-up. */
public final class ComparisonsUsedUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Lookup lookup;
    private final transient Duration untilNext;

    ComparisonsUsedUp(Lookup lookup, Duration untilNext) {
        super("No comparison is left today for a card of the look-up", null, false, false);
        this.lookup = lookup;
        this.untilNext = untilNext;
    }

    /** The look-up concerned. */
    public Lookup lookup() {
        return lookup;
    }

    /** How long it takes until the next day of the region begins. */
    public Duration untilNext() {
        return untilNext;
    }
}
