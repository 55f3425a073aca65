package ru.nso.esialogin.diagnosis;

import java.time.OffsetDateTime;
import java.util.Optional;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.Extent;

/**
 * A login with the cards that the registry holds about it.
 *
 * @param login all facts
 * @param dataAsOf how old the oldest of the cards is; empty when no card tells
 */
public record FoundLogin(LoginCase login, Optional<OffsetDateTime> dataAsOf) {

    /** False when there were more cards than the configured number: the rest was left out. */
    public boolean complete() {
        return login.extent() != Extent.PART;
    }
}
