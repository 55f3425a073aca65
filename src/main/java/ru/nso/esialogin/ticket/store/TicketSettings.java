package ru.nso.esialogin.ticket.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long tickets are kept. */
@ConfigMapping(prefix = "esialogin.tickets")
public interface TicketSettings {
    /** How long a ticket stays after its last change. */
    @WithDefault("P365D")
    Duration kept();
}
