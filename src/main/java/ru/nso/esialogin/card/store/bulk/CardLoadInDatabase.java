package ru.nso.esialogin.card.store.bulk;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int PART = 125;

    private final ExecutorService encoders;
    private final CardSheets sheets;
    private final EntityCopy copy;

    CardLoadInDatabase(CardSheets sheets, EntityCopy copy) {
        this.encoders = Executors.newFixedThreadPool(THREADS);
        this.sheets = sheets;
        this.copy = copy;
    }

    @Override
    public void create(Iterator<NewCards> batches, CardStore.Change change, Consumer<NewCards> written) {
        send(batches, change, written);
        copy.analyze(sheets.tables());
    }

    @Override
    public void add(NewCards batch, CardStore.Change change) {
        send(parts(batch).iterator(), change, part -> {});
    }

    private void send(Iterator<NewCards> batches, CardStore.Change change, Consumer<NewCards> written) {
        Deque<Batch> ahead = new ArrayDeque<>();
        while (batches.hasNext() || !ahead.isEmpty()) {
            while (batches.hasNext() && ahead.size() <= THREADS) {
                NewCards next = batches.next();
                ahead.add(new Batch(next, encoders.submit(() -> sheets.of(next, change))));
            }
            Batch first = ahead.remove();
            first.ready().forEach(copy::send);
            written.accept(first.cards());
        }
    }

    /** So large that it is worth statements of its own, so small that the first one is soon ready. */
    private static List<NewCards> parts(NewCards batch) {
        List<NewCards> parts = new ArrayList<>();
        for (int from = 0; from < batch.cards().size(); from += PART) {
            int to = Math.min(from + PART, batch.cards().size());
            parts.add(new NewCards(batch.cards().subList(from, to), List.of()));
        }
        for (int from = 0; from < batch.staff().size(); from += PART) {
            int to = Math.min(from + PART, batch.staff().size());
            parts.add(new NewCards(List.of(), batch.staff().subList(from, to)));
        }
        return parts;
    }

    @PreDestroy
    void stop() {
        encoders.shutdownNow();
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
