package ru.nso.esialogin.access.api;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import ru.nso.esialogin.access.Purpose;

/** Purposes for those who state none. Only the demo and tests have any. */
@ConfigMapping(prefix = "esialogin.access")
public interface AccessSettings {
    /** Purpose of a request without the header {@code X-Purpose}. */
    Optional<Purpose> defaultPurpose();

    /** Ticket or call of a request without the header {@code X-Case}. */
    Optional<String> defaultCase();
}
