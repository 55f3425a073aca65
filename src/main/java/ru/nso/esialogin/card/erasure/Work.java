package ru.nso.esialogin.card.erasure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.person.Person;

/** What an erasure has taken so far, and whom it looks for in what others keep. */
final class Work {
    private final Set<String> cards = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final List<Person> records = new ArrayList<>();
    private final Map<Trace, Long> removed = new EnumMap<>(Trace.class);

    void takes(Subject subject) {
        if (subject.whole()) {
            cards.add(subject.card().card().id());
            count(Trace.CARDS, 1);
        }
        people.addAll(subject.ids());
        count(Trace.PEOPLE, subject.people());
    }

    /** Looks for them by what their records hold, too, and not by ids alone. */
    void seeks(Subject subject) {
        records.addAll(subject.records());
    }

    void count(Trace trace, long more) {
        removed.merge(trace, more, Long::sum);
    }

    Map<Trace, Long> removed() {
        return removed;
    }

    Erased erased() {
        Set<String> ids = new HashSet<>(people);
        ids.addAll(cards);
        return new Erased(cards, people, new RecordsOfPerson(ids, records));
    }
}
