package ru.nso.esialogin.card.store.erasure;

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
import ru.nso.esialogin.card.erasure.Erasures;
import ru.nso.esialogin.platform.database.ExpiringTable;

/**
 * Cards that have been in the archive for long enough are erased like somebody who asked for it. Made at the start: a
 * broken setting ends it.
 */
@Startup
@Singleton
class ArchivedCardsRetention implements KeptData {
    /** Whoever still works on a card began while it was no archived one: releases, calls and diagnoses are over by then. */
    private static final Duration SHORTEST = Duration.ofDays(30);

    /** Of each kind. Everything that is kept is looked through once for all of them, while others wait for little. */
    private static final int TOGETHER = 20;

    private final List<ExpiringTable> tables;
    private final Erasures erasures;
    private final Term term;

    ArchivedCardsRetention(DataSource source, Erasures erasures, ArchiveSettings settings) {
        this.tables = Stream.of("card", "staff_card")
                .map(table -> new ExpiringTable(source, table, "archived_at"))
                .toList();
        this.erasures = erasures;
        this.term = settings.kept().atLeast(SHORTEST, "esialogin.archive.kept");
    }

    @Override
    public DataClass dataClass() {
        return DataClass.ARCHIVED_CARDS;
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
                        .map(archived -> archived.plus(kept())));
    }

    @Override
    public boolean inParts() {
        return true;
    }

    @Override
    public long remove(Instant now) {
        return erasures.eraseArchived(now.minus(kept()), TOGETHER);
    }
}
