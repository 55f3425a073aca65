package ru.nso.esialogin.platform.http.permit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.database.BesideTransaction;

/**
 * Table {@code permit}. Each statement is a transaction of its own, beside that of the request: what is taken stays taken,
 * whatever becomes of the request.
 */
@Singleton
final class PermitTable implements PermitStore {
    /** One statement on one row: it waits for nobody but the same subject, so there is nothing to deadlock with. */
    private static final String TAKE =
            """
            insert into permit as p (subject, budget, window_from, window_to, taken)
            values (?, ?, ?, ?, ?)
            on conflict (subject, budget, window_from)
                do update set taken = least(p.taken + ?, ?)
                where p.taken < ?
            returning new.taken - coalesce(old.taken, 0)""";

    /** Clocks of instances differ: a window stays for longer than it lasts. */
    private static final Duration SPARE = Duration.ofHours(1);

    private final DataSource source;
    private final BlindIndex index;
    private final Clock clock;

    PermitTable(DataSource source, BlindIndex index, Clock clock) {
        this.source = source;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public int take(Budget budget, String subject, Instant window, int wanted) throws SQLException {
        return BesideTransaction.call(() -> {
            try (Connection connection = source.getConnection();
                    PreparedStatement insert = connection.prepareStatement(TAKE)) {
                insert.setBytes(1, index.of("PERMIT_SUBJECT", subject));
                insert.setString(2, budget.name());
                insert.setObject(3, at(window));
                insert.setObject(4, at(window.plus(budget.window())));
                insert.setInt(5, Math.min(wanted, budget.permits()));
                insert.setInt(6, wanted);
                insert.setInt(7, budget.permits());
                insert.setInt(8, budget.permits());
                try (ResultSet row = insert.executeQuery()) {
                    return row.next() ? row.getInt(1) : 0;
                }
            }
        });
    }

    /** Removes windows that are over. */
    @Scheduled(every = "1h", delayed = "7m")
    void expire() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from permit where window_to <= ?")) {
            delete.setObject(1, at(clock.instant().minus(SPARE)));
            delete.executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
