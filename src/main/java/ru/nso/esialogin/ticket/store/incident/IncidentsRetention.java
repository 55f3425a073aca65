package ru.nso.esialogin.ticket.store.incident;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.platform.database.ExpiringTable;
import ru.nso.esialogin.ticket.store.TicketSettings;

/** Incidents, counted from their last change, as long as tickets. */
@Singleton
class IncidentsRetention extends KeptRows {
    IncidentsRetention(DataSource source, TicketSettings settings) {
        super(
                DataClass.TICKET_INCIDENTS,
                settings.kept(),
                Moment.BEGIN,
                new ExpiringTable(source, "ticket_incident", "changed_at"));
    }
}
