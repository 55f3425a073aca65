package ru.nso.esialogin.esia.simulation;

import ru.nso.esialogin.esia.ChildAccount.Hurdle;

/** Why a gate is closed or leads elsewhere. Every obstacle has a cause in the catalogue. */
public enum Obstacle {
    JOURNAL_OUTAGE(Gate.SERVICE),
    ESIA_OUTAGE(Gate.SERVICE),
    MY_SCHOOL_OUTAGE(Gate.SERVICE),
    SITE_DOWN(Gate.SERVICE),
    ENDLESS_WAIT(Gate.SERVICE),
    ESIA_OVERLOAD_CODE(Gate.SERVICE),
    INTEGRATION_CODE(Gate.SERVICE),
    UNKNOWN_CODE(Gate.SERVICE),
    WRONG_SERVICE(Gate.ENTRY),
    OLD_SITE(Gate.ENTRY),
    WITHDRAWN_PORTAL(Gate.ENTRY),
    /**
     * Closes nothing: the site would show what the app of another role or the front end of Gosuslugi does not (rulings:
     * Entry points, O5 and S6).
     */
    BETTER_DOOR(Gate.ENTRY),
    ACCESS_POINT_NOT_OPENING(Gate.ENTRY),
    STAFF_RECORD_REFUSED(Gate.ENTRY),
    PASSWORD_CLOSED(Gate.CREDENTIAL),
    PASSWORD_FORGOTTEN(Gate.ACCOUNT),
    CODE_NOT_RECEIVED(Gate.ACCOUNT),
    BIOMETRIC_IN_APP(Gate.ACCOUNT),
    NO_SECOND_FACTOR(Gate.ACCOUNT),
    ORGANISATION_CHOSEN(Gate.ACCOUNT),
    STALE_LINK(Gate.ACCOUNT),
    UNCONFIRMED_CODE(Gate.ACCOUNT),
    NOT_A_CHILD_ACCOUNT(Gate.ACCOUNT),
    LEVEL_TOO_LOW_FOR_14(Gate.ACCOUNT),
    LEVEL_TOO_LOW_FOR_18(Gate.ACCOUNT),
    NOT_LINKED_TO_PARENT(Gate.ACCOUNT),
    LEVEL_TOO_LOW_FOR_MY_SCHOOL(Gate.ACCOUNT),
    CONSENT_MISSING(Gate.ACCOUNT),
    PARENTAL_CONSENT_MISSING(Gate.ACCOUNT),
    CHILD_ACCOUNT_CODE(Gate.ACCOUNT),
    CHILD_ACCOUNT_PASSWORD(Gate.ACCOUNT),
    CHILD_ACCOUNT_GMAIL(Gate.ACCOUNT),
    CHILD_ACCOUNT_CERTIFICATE(Gate.ACCOUNT),
    CHILD_ACCOUNT_CONTACT_IN_USE(Gate.ACCOUNT),
    CHILD_ACCOUNT_PARENT_LEVEL(Gate.ACCOUNT),
    CHILD_ACCOUNT_CHECK(Gate.ACCOUNT),
    CHILD_ACCOUNT_UNFINISHED(Gate.ACCOUNT),
    NOT_ATTACHED(Gate.ACCOUNT);

    private final Gate gate;

    Obstacle(Gate gate) {
        this.gate = gate;
    }

    /** What a hurdle in the making of a child's account closes. */
    static Obstacle of(Hurdle hurdle) {
        return switch (hurdle) {
            case CODE -> CHILD_ACCOUNT_CODE;
            case PASSWORD -> CHILD_ACCOUNT_PASSWORD;
            case GMAIL -> CHILD_ACCOUNT_GMAIL;
            case FOREIGN_CERTIFICATE -> CHILD_ACCOUNT_CERTIFICATE;
            case CONTACT_IN_USE -> CHILD_ACCOUNT_CONTACT_IN_USE;
            case PARENT_LEVEL -> CHILD_ACCOUNT_PARENT_LEVEL;
            case CHECK -> CHILD_ACCOUNT_CHECK;
            case UNEXPLAINED -> CHILD_ACCOUNT_UNFINISHED;
        };
    }

    /** The gate that it closes. */
    public Gate gate() {
        return gate;
    }
}
