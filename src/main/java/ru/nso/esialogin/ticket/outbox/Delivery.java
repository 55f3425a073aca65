package ru.nso.esialogin.ticket.outbox;

/** What came of an attempt. */
public sealed interface Delivery {

    /** The mail server took the letter. */
    record Taken() implements Delivery {}

    /** It certainly did not, but may another time. */
    record Later(Trouble why) implements Delivery {}

    /** It certainly did not and never will. */
    record Never(Trouble why) implements Delivery {}

    /** The words were handed over, and no answer came. */
    record Unknown() implements Delivery {}
}
