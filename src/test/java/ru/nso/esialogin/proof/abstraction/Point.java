package ru.nso.esialogin.proof.abstraction;

import ru.nso.esialogin.proof.abstraction.Terms.Account;
import ru.nso.esialogin.proof.abstraction.Terms.Age;
import ru.nso.esialogin.proof.abstraction.Terms.Entry;
import ru.nso.esialogin.proof.abstraction.Terms.MotherContacts;
import ru.nso.esialogin.proof.abstraction.Terms.MotherSnils;
import ru.nso.esialogin.proof.abstraction.Terms.Orders;
import ru.nso.esialogin.proof.abstraction.Terms.Parents;
import ru.nso.esialogin.proof.abstraction.Terms.Sent;
import ru.nso.esialogin.proof.abstraction.Terms.Sister;
import ru.nso.esialogin.proof.abstraction.Terms.SonContacts;
import ru.nso.esialogin.proof.abstraction.Terms.SonSnils;
import ru.nso.esialogin.proof.abstraction.Terms.Staff;
import ru.nso.esialogin.proof.abstraction.Terms.Who;

/** One login of the abstraction, in its own terms. */
record Point(
        int number,
        Who who,
        Entry entry,
        Account account,
        Sent sent,
        SonSnils sonSnils,
        SonContacts sonContacts,
        MotherSnils motherSnils,
        MotherContacts motherContacts,
        Parents parents,
        Sister sister,
        Orders orders,
        Staff staff,
        Age age) {

    boolean motherOnCard() {
        return parents == Parents.BOTH;
    }

    boolean hasSister() {
        return sister != Sister.NONE;
    }

    /** Whether the orders leave exactly one school open. */
    boolean sonIsActive() {
        return orders == Orders.ONE;
    }

    boolean sonHasEnded() {
        return orders == Orders.GRADUATED;
    }
}
