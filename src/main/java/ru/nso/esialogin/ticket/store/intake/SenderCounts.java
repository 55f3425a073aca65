package ru.nso.esialogin.ticket.store.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.database.Statements;

/** Counts letters of one address on one day, by a keyed hash that goes with the day. */
@Singleton
class SenderCounts {
    private final Statements sql;
    private final BlindIndex index;

    SenderCounts(Statements sql, BlindIndex index) {
        this.sql = sql;
        this.index = index;
    }

    int oneMore(String address, Instant at) {
        return sql.first(
                        "insert into mail_sender as known (sender, day, mails) values (?, ?, 1)"
                                + " on conflict (sender, day) do update set mails = known.mails + 1 returning mails",
                        row -> row.getInt(1),
                        index.of("MAIL_SENDER", address.toLowerCase(Locale.ROOT)),
                        at.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS))
                .orElse(1);
    }
}
