package ru.nso.esialogin.access;

/** The caller of the request being served, and the purpose the request states. */
public interface CurrentAccess {

    /** Who asks. */
    Caller caller();

    /**
     * Who asks and what for; for operations that read personal data from the registry. Ends the request if it states
     * no purpose, or not the ticket or call that the purpose needs, and there is no default.
     */
    Access stated();

    /** Who asks and what for, where the operation itself tells its purpose unless the request states another. */
    Access statedOr(Purpose byNature);
}
