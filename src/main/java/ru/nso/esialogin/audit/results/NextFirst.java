package ru.nso.esialogin.audit.results;

import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import ru.nso.esialogin.audit.forecast.Foreseen;

/** The first ones of many, of which no more than these are held. */
final class NextFirst {
    private final int most;
    private final PriorityQueue<Foreseen> latestFirst = new PriorityQueue<>(Collections.reverseOrder());

    NextFirst(int most) {
        this.most = most;
    }

    void add(Foreseen foreseen) {
        latestFirst.add(foreseen);
        if (latestFirst.size() > most) {
            latestFirst.remove();
        }
    }

    List<Foreseen> list() {
        return latestFirst.stream().sorted().toList();
    }
}
