package ru.nso.esialogin.platform.identity;

/** The roles of the HTTP contract, for {@code @RolesAllowed}. */
public final class Roles {
    /** Answers the tickets of families and schools. */
    public static final String HELPDESK = "HELPDESK";

    /** Operator of the telephone line. */
    public static final String CONTACT_CENTRE = "CONTACT_CENTRE";

    /** Works for one school and sees that school alone. */
    public static final String SCHOOL_ADMIN = "SCHOOL_ADMIN";

    /** Works for one municipality and sees its schools. */
    public static final String MUNICIPAL_ADMIN = "MUNICIPAL_ADMIN";

    /** Works with figures. */
    public static final String ANALYST = "ANALYST";

    /** Reads the access log. */
    public static final String AUDITOR = "AUDITOR";

    /** Runs the service. */
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
