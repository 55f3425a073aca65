package ru.nso.esialogin.card.store.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.bulk.CardLoad;
import ru.nso.esialogin.card.registry.bulk.NewCards;
import ru.nso.esialogin.platform.database.copy.EntityCopy;
import ru.nso.esialogin.platform.database.copy.Sheet;

/**
 * While the database takes one batch, the next ones are encrypted and hashed by a thread for each processor. Sent is by
 * the caller's thread alone, in the order of the batches, over the one connection of its transaction.
 */
@ApplicationScoped
class CardLoadInDatabase implements CardLoad {
    private final CardSheets sheets;
    private final EntityCopy copy;

    CardLoadInDatabase(CardSheets sheets, EntityCopy copy) {
        this.sheets = sheets;
        this.copy = copy;
    }

    @Override
    public void create(Iterator<NewCards> batches, CardStore.Change change, Consumer<NewCards> written) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService encoders = Executors.newFixedThreadPool(threads);
        try {
            Deque<Batch> ahead = new ArrayDeque<>();
            while (batches.hasNext() || !ahead.isEmpty()) {
                while (batches.hasNext() && ahead.size() <= threads) {
                    NewCards next = batches.next();
                    ahead.add(new Batch(next, encoders.submit(() -> sheets.of(next, change))));
                }
                Batch first = ahead.remove();
                first.ready().forEach(copy::send);
                written.accept(first.cards());
            }
            copy.analyze(sheets.tables());
        } finally {
            encoders.shutdownNow();
        }
    }

    @Override
    public void add(NewCards batch, CardStore.Change change) {
        sheets.of(batch, change).forEach(copy::send);
    }

    private record Batch(NewCards cards, Future<List<Sheet>> sheets) {
        List<Sheet> ready() {
            try {
                return sheets.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Cards could not be made into rows", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The load was interrupted", e);
            }
        }
    }
}
