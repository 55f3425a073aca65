package ru.nso.esialogin.access;

/** What the roles of the HTTP contract may; constants, because annotations want them. */
public final class Roles {
    /** Operator who answers tickets: reads cards of the whole region. */
    public static final String HELPDESK = ru.nso.esialogin.platform.identity.Roles.HELPDESK;

    /** Operator of line 110: compares what the caller says, never reads a card. */
    public static final String CONTACT_CENTRE = ru.nso.esialogin.platform.identity.Roles.CONTACT_CENTRE;

    /** Administrator of one school: the only one who corrects cards, on documents. */
    public static final String SCHOOL_ADMIN = ru.nso.esialogin.platform.identity.Roles.SCHOOL_ADMIN;

    /** Reads the cards of one municipality. */
    public static final String MUNICIPAL_ADMIN = ru.nso.esialogin.platform.identity.Roles.MUNICIPAL_ADMIN;

    /** Reads indicators, no cards. */
    public static final String ANALYST = ru.nso.esialogin.platform.identity.Roles.ANALYST;

    /** Reads the access log and the history of cards: who looked at whose data, and why. */
    public static final String AUDITOR = ru.nso.esialogin.platform.identity.Roles.AUDITOR;

    /** Keeps registers and settings of the region. */
    public static final String ADMIN = ru.nso.esialogin.platform.identity.Roles.ADMIN;

    private Roles() {}
}
