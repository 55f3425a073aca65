package ru.nso.esialogin.ticket.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts families among tickets: tickets that share a key or a card, directly or through others, are of one. */
final class Families {
    private Families() {}

    static int count(List<Arrived> tickets) {
        List<Integer> leader = new ArrayList<>();
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < tickets.size(); i++) {
            leader.add(i);
            for (String tie : tickets.get(i).ties()) {
                Integer other = firstWith.putIfAbsent(tie, i);
                if (other != null) {
                    leader.set(find(leader, i), find(leader, other));
                }
            }
        }
        Set<Integer> families = new HashSet<>();
        for (int i = 0; i < tickets.size(); i++) {
            families.add(find(leader, i));
        }
        return families.size();
    }

    private static int find(List<Integer> leader, int of) {
        int at = of;
        while (leader.get(at) != at) {
            leader.set(at, leader.get(leader.get(at)));
            at = leader.get(at);
        }
        return at;
    }
}
