package ru.nso.esialogin.access.erasure;

import java.util.Map;

/** A room that keeps traces of people beside the cards. Works in the transaction of the erasure: all of it or nothing. */
public interface TracesOfPeople {

    /** What it keeps; the first of them says when its turn is. */
    Trace first();

    /** Removes every trace; how many of each kind. */
    Map<Trace, Long> erase(Erased who);
}
