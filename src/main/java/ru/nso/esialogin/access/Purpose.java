package ru.nso.esialogin.access;

/** Why personal data are read (law 152-ФЗ, article 19: every action on personal data is recorded with its purpose). */
public enum Purpose {
    /** A family's ticket. */
    TICKET,
    /** A call to the contact centre. */
    CALL,
    /** A check of all cards of a school. */
    CARD_AUDIT,
    /** Keeping a card right. */
    CARD_UPKEEP,
    /** Supervision of those who read. */
    OVERSIGHT;

    /** Whether the purpose means nothing without the ticket or call it names. */
    public boolean needsCase() {
        return this == TICKET || this == CALL;
    }
}
