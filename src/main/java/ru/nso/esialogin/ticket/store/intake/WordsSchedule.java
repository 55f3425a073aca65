package ru.nso.esialogin.ticket.store.intake;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import ru.nso.esialogin.platform.crypto.rotation.Rewriting;

/** Gives words to letters that were kept before there were any; with one key the rotation of keys does not come by. */
@Singleton
class WordsSchedule {
    private static final int BATCH = 50;

    private final List<WordsAnew> letters;

    WordsSchedule(@All List<WordsAnew> letters) {
        this.letters = List.copyOf(letters);
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (WordsAnew table : letters) {
            Rewriting.Part part = table.next("", BATCH);
            while (part.last().isPresent()) {
                part = table.next(part.last().get(), BATCH);
            }
        }
    }
}
