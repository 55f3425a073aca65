package ru.nso.esialogin.access.examination;

import java.util.Optional;

/** Examines the whole access log, as far as the time for one request goes. */
public interface Examiner {

    /**
     * Examines from the place on where an earlier request ended.
     *
     * @param from where; nothing to begin anew
     */
    Report examine(Optional<Progress> from);
}
