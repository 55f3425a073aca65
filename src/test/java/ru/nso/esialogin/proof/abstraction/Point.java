package ru.nso.esialogin.proof.abstraction;

import ru.nso.esialogin.proof.abstraction.Terms.Account;
import ru.nso.esialogin.proof.abstraction.Terms.Age;
import ru.nso.esialogin.proof.abstraction.Terms.Attachment;
import ru.nso.esialogin.proof.abstraction.Terms.Credential;
import ru.nso.esialogin.proof.abstraction.Terms.Day;
import ru.nso.esialogin.proof.abstraction.Terms.Door;
import ru.nso.esialogin.proof.abstraction.Terms.Entry;
import ru.nso.esialogin.proof.abstraction.Terms.Link;
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
        Door door,
        Link link,
        Attachment attachment,
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

    Entry entry() {
        return door.entry();
    }

    boolean isByPassword() {
        return door.credential() == Credential.PASSWORD;
    }

    boolean isNow() {
        return door.day() == Day.NOW;
    }

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
