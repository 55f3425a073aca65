package ru.nso.esialogin.ticket.store.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.database.Statements;

/** Counts letters of one address on one day of the region, by a keyed hash that goes with the day. */
@Singleton
class SenderCounts {
    private final Statements sql;
    private final BlindIndex index;
    private final ZoneId zone;

    SenderCounts(Statements sql, BlindIndex index, Clock clock) {
        this.sql = sql;
        this.index = index;
        this.zone = clock.getZone();
    }

    int oneMore(String address, Instant at) {
        return sql.first(
                        "insert into mail_sender as known (sender, day, mails) values (?, ?, 1)"
                                + " on conflict (sender, day) do update set mails = known.mails + 1 returning mails",
                        row -> row.getInt(1),
                        index.of("MAIL_SENDER", address.toLowerCase(Locale.ROOT)),
                        at.atZone(zone).truncatedTo(ChronoUnit.DAYS).toOffsetDateTime())
                .orElse(1);
    }
}
