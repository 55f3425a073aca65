package ru.nso.esialogin.imports.work;

import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.person.Person;

/** Writes down what a batch of a file did to cards, as one entry of the access log. */
final class BatchInLog {
    private final ImportTask task;
    private final AccessLog log;

    BatchInLog(ImportTask task, AccessLog log) {
        this.task = task;
        this.log = log;
    }

    /** One entry for all of the cards; none for no cards. */
    void note(AccessEntry.Action action, List<? extends Card> cards, List<String> fields) {
        if (cards.isEmpty()) {
            return;
        }
        Stream<Person> persons = cards.stream().flatMap(card -> card.persons().stream());
        log.record(new AccessEntry(
                task.access(),
                action,
                cards.stream().map(Card::id).toList(),
                persons.map(Person::id).distinct().toList(),
                fields,
                AccessEntry.Outcome.DONE));
    }
}
