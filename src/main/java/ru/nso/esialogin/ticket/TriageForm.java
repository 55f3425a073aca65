package ru.nso.esialogin.ticket;

/** Writes what was made of a complaint in the form in which it is answered and kept. */
@FunctionalInterface
public interface TriageForm {

    /** Writes it. */
    String kept(Triage triage);
}
