package ru.nso.esialogin.esia.simulation;

/** The gates of a login, in the order in which a person meets them. */
public enum Gate {
    /** The services run. */
    SERVICE,
    /** The door leads to the journal. */
    ENTRY,
    /** The credential is accepted on that day. */
    CREDENTIAL,
    /** ЕСИА lets the person through and passes the data on. */
    ACCOUNT,
    /** The journal finds the right records. */
    SEARCH
}
