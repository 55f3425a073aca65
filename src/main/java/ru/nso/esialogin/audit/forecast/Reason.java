package ru.nso.esialogin.audit.forecast;

/** Why somebody whose login works may not get in later. */
public enum Reason {
    /** The pupil reaches the age from which a child account no longer suffices by itself (rulings: Ages; causes E6, E7). */
    OWN_ACCOUNT(true),
    /** The pupil reaches the age of the own consent: neither the parent's account nor a child account opens (cause E8). */
    OWN_CONSENT(true),
    /** The last day of an order or of an employment passes (causes L8, O4, O7). */
    ENDS(true),
    /** One parent on the card: the other one is not let in, and nobody is when this one loses access (cause L4). */
    SINGLE_PARENT(false),
    /** Found by SNILS only: an account that sends none is not recognised (causes L2, L5, E1). */
    ONLY_SNILS(false),
    /** Found by one phone or mailbox only: a new number shuts the person out (causes D3, D12). */
    ONLY_CONTACT(false);

    private final boolean dated;

    Reason(boolean dated) {
        this.dated = dated;
    }

    /** Whether the day is known; what is not dated can happen on any day. */
    public boolean isDated() {
        return dated;
    }
}
