package ru.nso.esialogin.access.store.cut;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Due;
import ru.nso.esialogin.access.retention.KeptData;
import ru.nso.esialogin.access.retention.Term;
import ru.nso.esialogin.access.seal.Cut;
import ru.nso.esialogin.platform.database.ExpiringTable;

/**
 * Entries of the access log end from the beginning of the chain on, as far as it is whole. Made at the start: a broken
 * setting ends it.
 */
@Startup
@Singleton
class LogRetention implements KeptData {
    /** The database lets nothing younger go, whoever asks. */
    private static final Duration SHORTEST = Duration.ofDays(365);

    private final List<ExpiringTable> tables;
    private final CutSearch search;
    private final EndedRows rows;
    private final Term term;

    LogRetention(DataSource source, CutSearch search, EndedRows rows, LogTermSettings settings) {
        this.tables = Stream.of("access_log", "access_log_before_sealing")
                .map(table -> new ExpiringTable(source, table, "at"))
                .toList();
        this.search = search;
        this.rows = rows;
        this.term = settings.kept().atLeast(SHORTEST, "esialogin.access-log.kept");
    }

    @Override
    public DataClass dataClass() {
        return DataClass.ACCESS_LOG;
    }

    @Override
    public boolean ends() {
        return term.length().isPresent();
    }

    @Override
    public Duration kept() {
        return term.length().orElseThrow();
    }

    @Override
    public Due due(Instant now) {
        Instant until = now.minus(kept());
        return new Due(
                tables.stream().mapToLong(table -> table.rows(until)).sum(),
                tables.stream()
                        .map(table -> table.first(until))
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo)
                        .map(first -> first.plus(kept())));
    }

    @Override
    public boolean inParts() {
        return true;
    }

    /** First it is said outside the database, and then done: in the other order a crash would look like a deed. */
    @Override
    public long remove(Instant now) {
        if (due(now).rows() == 0) {
            return 0;
        }
        Instant until = now.minus(kept());
        Cut cut = search.deepen(until);
        return rows.remove(cut, until);
    }
}
