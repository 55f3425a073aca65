package ru.nso.esialogin.ticket;

import java.util.List;

/** The form in which what was made of a complaint is answered and kept. */
public interface TriageForm {

    /** Writes it. */
    String kept(Triage triage);

    /** The texts of screens that were read in the pictures of a ticket when it came: no picture is read twice. */
    List<String> screens(Ticket ticket);
}
