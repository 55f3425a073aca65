package ru.nso.esialogin.access.store.watch;

import java.time.Instant;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.watch.SoughtNumber;

/**
 * A number that was asked for, as it waits to be written.
 *
 * @param number keyed hash of the number, hexadecimal
 * @param what the rest
 */
record Observation(Caller caller, String number, SoughtNumber what) {
    Instant at() {
        return what.asked();
    }

    /** Nothing of it is for a log. */
    @Override
    public String toString() {
        return "Observation";
    }
}
