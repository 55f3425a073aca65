package ru.nso.esialogin.access;

/** Names of the roles as the identity provider gives them; constants, because annotations want them. */
public final class Roles {
    /** Operator who answers tickets: reads cards of the whole region. */
    public static final String HELPDESK = "HELPDESK";

    /** Operator of line 110: compares what the caller says, never reads a card. */
    public static final String CONTACT_CENTRE = "CONTACT_CENTRE";

    /** Administrator of one school: the only one who corrects cards, on documents. */
    public static final String SCHOOL_ADMIN = "SCHOOL_ADMIN";

    /** Reads the cards of one municipality. */
    public static final String MUNICIPAL_ADMIN = "MUNICIPAL_ADMIN";

    /** Reads indicators, no cards. */
    public static final String ANALYST = "ANALYST";

    /** Reads the access log and the history of cards: who looked at whose data, and why. */
    public static final String AUDITOR = "AUDITOR";

    /** Keeps registers and settings of the region. */
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
