package ru.nso.esialogin.access.watch;

import java.util.List;
import java.util.Optional;

/** Reads reports where they are kept. */
public interface AlertReader {

    /**
     * Reports, newest first.
     *
     * @param behind where the page before ended
     */
    List<Alert> alerts(Optional<AlertPlace> behind, int most);
}
