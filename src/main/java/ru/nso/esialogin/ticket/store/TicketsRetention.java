package ru.nso.esialogin.ticket.store;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** Tickets with all that belongs to them, counted from their last change. */
@Singleton
class TicketsRetention extends KeptRows {
    TicketsRetention(DataSource source, TicketSettings settings) {
        super(DataClass.TICKETS, settings.kept(), Moment.BEGIN, new ExpiringTable(source, "ticket", "changed_at"));
    }
}
