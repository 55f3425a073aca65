package ru.nso.esialogin.imports.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.imports.Reconciliation;
import ru.nso.esialogin.imports.RowOutcome;
import ru.nso.esialogin.imports.RowProblem;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.RowReading.Accepted;
import ru.nso.esialogin.imports.RowReading.Counted;
import ru.nso.esialogin.imports.RowReading.Refused;
import ru.nso.esialogin.imports.guard.RollOver;
import ru.nso.esialogin.imports.heading.RowsAhead;
import ru.nso.esialogin.imports.identity.FoundCards;
import ru.nso.esialogin.imports.merge.RowsOfOne;
import ru.nso.esialogin.imports.newcomer.RowsAlone;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.imports.run.KeptRow.State;
import ru.nso.esialogin.platform.table.reading.Row;

/**
 * Takes a file in batches. A batch ends where a human ends, so that nobody's rows are torn apart; no more than one batch
 * and one row are in memory.
 *
 * @param <R> rows
 * @param <C> their cards
 */
public final class CardRowsOfFile<R, C extends Card> implements FileBatches {
    private final RowsAhead rows;
    private final CardForm<R, C> form;
    private final ImportedCards<C> cards;
    private final RowsAlone alone;
    private final int most;
    private Optional<ReadRow<R>> ahead = Optional.empty();
    private long number;

    /**
     * A file from a row on.
     *
     * @param alone tells which rows make new cards that nobody else leads to; they are only counted
     * @param after number of the last row that is done with
     * @param most rows of a batch; one human more if need be
     */
    public CardRowsOfFile(
            RowsAhead rows, CardForm<R, C> form, ImportedCards<C> cards, RowsAlone alone, long after, int most) {
        this.rows = rows;
        this.form = form;
        this.cards = cards;
        this.alone = alone;
        this.number = after;
        this.most = most;
    }

    @Override
    public Optional<Batch> next() throws IOException {
        List<ReadRow<R>> batch = new ArrayList<>();
        RowsOfOne<R> together = form.together().get();
        Optional<ReadRow<R>> row = read();
        while (row.isPresent()) {
            boolean another = !(row.get().reading() instanceof Accepted<R> accepted)
                    || together.add(accepted.content()).isPresent();
            if (batch.size() >= most && another) {
                ahead = row;
                break;
            }
            batch.add(row.get());
            row = read();
        }
        RowBatch<R> complete = new RowBatch<>(batch);
        return complete.isEmpty() ? Optional.empty() : Optional.of(new Taking(complete));
    }

    private Optional<ReadRow<R>> read() throws IOException {
        Optional<ReadRow<R>> before = ahead;
        ahead = Optional.empty();
        if (before.isPresent()) {
            return before;
        }
        Optional<Row> row = rows.nextAfter(number);
        row.ifPresent(next -> number = next.number());
        return row.map(next -> new ReadRow<>(next, reading(next)));
    }

    private RowReading<R> reading(Row row) {
        return alone.hasPlain(row.number()) ? new Counted<>() : form.read().apply(row);
    }

    private final class Taking implements Batch {
        private final RowBatch<R> batch;

        Taking(RowBatch<R> batch) {
            this.batch = batch;
        }

        @Override
        public long last() {
            return batch.last();
        }

        @Override
        public ImportCounts take(Consumer<KeptRow> kept) {
            Set<SearchKey> sought = new LinkedHashSet<>();
            Set<Long> newcomers = new HashSet<>();
            batch.forEach(form.together().get(), (content, of) -> {
                if (alone.has(first(of), form.people().apply(content))) {
                    newcomers.add(first(of));
                } else {
                    sought.addAll(FoundCards.keys(form.person().apply(content)));
                }
            });
            List<C> found = List.copyOf(cards.find(sought));
            Set<String> met = cards.metBefore(found.stream().map(Card::id).toList());
            Outcomes outcomes = new Outcomes(form.reconcile().over(found, met::contains), kept);
            batch.forEach(form.together().get(), (content, of) -> {
                if (newcomers.contains(first(of))) {
                    outcomes.count(content, of);
                } else {
                    outcomes.take(content, of);
                }
            });
            batch.rows().forEach(outcomes::refuseOrCount);
            cards.create(List.copyOf(outcomes.created));
            cards.change(List.copyOf(outcomes.changed), outcomes.fields);
            cards.same(List.copyOf(outcomes.same));
            outcomes.met.removeAll(met);
            cards.met(outcomes.met);
            cards.ofSchools(outcomes.schools);
            return outcomes.counts(batch.rows().size());
        }

        @Override
        public void show(Consumer<Named> shown) {
            batch.forEach(
                    form.together().get(),
                    (content, of) -> shown.accept(new Named(
                            first(of),
                            form.schoolId().apply(content),
                            form.people().apply(content),
                            // Such a row is not read again, and its school noted beforehand.
                            of.size() == 1
                                    && !isRemarked(of.get(0))
                                    && form.ofOwnSystem().test(content))));
        }

        private long first(List<ReadRow<R>> of) {
            return of.get(0).row().number();
        }
    }

    private static boolean isRemarked(ReadRow<?> row) {
        return row.reading() instanceof Accepted<?> accepted
                && !accepted.remarks().isEmpty();
    }

    /** What the rows of one batch do. */
    private final class Outcomes {
        private final Reconciliation<R, C> reconciliation;
        private final Consumer<KeptRow> kept;
        private final List<C> created = new ArrayList<>();
        private final List<ImportedCards.Change<C>> changed = new ArrayList<>();
        private final Set<String> fields = new LinkedHashSet<>();
        private final Set<String> met = new HashSet<>();
        private final RollOver schools = new RollOver();
        private final List<String> same = new ArrayList<>();
        private long onlyCounted;
        private long conflicts;
        private long refused;
        private long remarked;
        private long snilsReplaced;
        private long parentsRemoved;

        Outcomes(Reconciliation<R, C> reconciliation, Consumer<KeptRow> kept) {
            this.reconciliation = reconciliation;
            this.kept = kept;
        }

        void take(R content, List<ReadRow<R>> of) {
            noteSchool(content);
            RowOutcome<C> outcome = reconciliation.take(content);
            if (outcome instanceof RowOutcome.Conflict<C> conflict) {
                conflicts += of.size();
                met.addAll(conflict.cardIds());
                of.forEach(row -> kept.accept(new KeptRow(
                        row.row().number(),
                        State.CONFLICT,
                        List.of(conflict.problem(row.row().number())),
                        row.row().cells())));
                return;
            }
            of.forEach(this::remark);
            if (outcome instanceof RowOutcome.New<C> fresh) {
                created.add(fresh.card());
                met.add(fresh.card().id());
            } else if (outcome instanceof RowOutcome.Changed<C> change) {
                changed.add(new ImportedCards.Change<>(change.before(), change.after()));
                fields.addAll(change.changes().members());
                snilsReplaced += change.changes().snilsReplaced();
                parentsRemoved += change.changes().parentsRemoved();
                met.add(change.after().id());
            } else if (outcome instanceof RowOutcome.Same<C> stays) {
                same.add(stays.card().id());
                met.add(stays.card().id());
            }
        }

        /** A new card that nothing has to be known of. */
        void count(R content, List<ReadRow<R>> of) {
            noteSchool(content);
            of.forEach(this::remark);
            onlyCounted++;
        }

        private void noteSchool(R content) {
            if (form.ofOwnSystem().test(content)) {
                schools.taken(form.schoolId().apply(content));
            }
        }

        private void remark(ReadRow<R> row) {
            if (isRemarked(row)) {
                remarked++;
                List<RowProblem> remarks = ((Accepted<R>) row.reading()).remarks();
                kept.accept(new KeptRow(row.row().number(), State.REMARKED, remarks, List.of()));
            }
        }

        void refuseOrCount(ReadRow<R> row) {
            if (row.reading() instanceof Counted<R>) {
                onlyCounted++;
            }
            if (row.reading() instanceof Refused<R> refusal) {
                refused++;
                schools.refused(refusal);
                List<RowProblem> problems = refusal.problems();
                kept.accept(new KeptRow(
                        row.row().number(), State.REFUSED, problems, row.row().cells()));
            }
        }

        ImportCounts counts(long rows) {
            return new ImportCounts(
                    rows,
                    remarked,
                    refused,
                    created.size() + onlyCounted,
                    changed.size(),
                    same.size(),
                    conflicts,
                    0,
                    snilsReplaced,
                    parentsRemoved);
        }
    }
}
