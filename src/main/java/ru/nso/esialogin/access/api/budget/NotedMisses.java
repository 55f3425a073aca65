package ru.nso.esialogin.access.api.budget;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.identity.Caller;

/** What one request has missed, until it is counted at its end. */
@RequestScoped
class NotedMisses {
    private @Nullable Caller caller;
    private int number;

    void of(Caller who) {
        caller = who;
    }

    void add() {
        number++;
    }

    /** Who pays for the misses; nobody where the request was not admitted, or needs no log-in. */
    Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    int number() {
        return number;
    }
}
