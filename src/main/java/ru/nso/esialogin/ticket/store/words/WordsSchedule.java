package ru.nso.esialogin.ticket.store.words;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import ru.nso.esialogin.platform.crypto.rotation.Rewriting;

/** Gives words to texts that were kept before there were any; with one key the rotation of keys does not come by. */
@Singleton
public class WordsSchedule {
    private static final int BATCH = 50;

    private final List<WordsAnew> tables;

    WordsSchedule(@All List<WordsAnew> tables) {
        this.tables = List.copyOf(tables);
    }

    /** Looks at every table. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        for (WordsAnew table : tables) {
            Rewriting.Part part = table.next("", BATCH);
            while (part.last().isPresent()) {
                part = table.next(part.last().get(), BATCH);
            }
        }
    }
}
