package ru.nso.esialogin.access.erasure;

/** What is kept of people, in the order in which it is removed: what nobody can be at work on comes last. */
public enum Trace {
    /** Cards that are gone as a whole. */
    CARDS,
    /** People on cards, with the names, the encrypted values and the keyed hashes. */
    PEOPLE,
    /** Earlier states of cards that are gone. */
    VERSIONS_REMOVED,
    /** Earlier states of cards from which somebody was taken. */
    VERSIONS_SHORTENED,
    /** Words about somebody in reasons of releases, and cards that releases list. */
    RELEASES,
    /** Reveals, with their reasons. */
    REVEALS,
    /** Look-ups for calls that led to nobody else. */
    LOOKUPS,
    /** Comparisons with what a caller said. */
    COMPARISONS,
    /** Kept diagnoses. */
    DIAGNOSES,
    /** What audits found, person by person. */
    AUDITS,
    /** Tickets that speak of somebody, with their files. */
    TICKETS,
    /** Raw letters and letters that followed a ticket. */
    MAIL,
    /** Letters to somebody, or about somebody, sent or not. */
    REPLIES,
    /** Answers kept for repeats. */
    ANSWERS
}
