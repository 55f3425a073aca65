package ru.nso.esialogin.card.store.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cards on which one key stands, each list in the order of ids.
 *
 * @param pupilsByHash pupil cards found by a hash
 * @param pupilsByName pupil cards found by a name
 * @param staffByHash staff cards found by a hash
 * @param staffByName staff cards found by a name
 */
record Holders(
        List<String> pupilsByHash, List<String> pupilsByName, List<String> staffByHash, List<String> staffByName) {
    static final Holders NOBODY = new Holders(List.of(), List.of(), List.of(), List.of());

    static Holders empty() {
        return new Holders(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Of the kind and the way that a row of the search tells. */
    void add(String table, boolean byName, String cardId) {
        List<String> list =
                "card".equals(table) ? (byName ? pupilsByName : pupilsByHash) : (byName ? staffByName : staffByHash);
        list.add(cardId);
    }

    /** Pupil cards on which one of the keys stands, those found by hashes first, as many of both as may be read. */
    static List<String> pupils(Collection<Holders> ofKeys, int most) {
        List<String> all = new ArrayList<>(first(ofKeys, most, false, true));
        all.addAll(first(ofKeys, most, true, true));
        return all;
    }

    /** The same for staff cards. */
    static List<String> staff(Collection<Holders> ofKeys, int most) {
        List<String> all = new ArrayList<>(first(ofKeys, most, false, false));
        all.addAll(first(ofKeys, most, true, false));
        return all;
    }

    private static List<String> first(Collection<Holders> ofKeys, int most, boolean byName, boolean pupils) {
        Set<String> ids = new TreeSet<>();
        for (Holders holders : ofKeys) {
            ids.addAll(
                    pupils
                            ? (byName ? holders.pupilsByName : holders.pupilsByHash)
                            : (byName ? holders.staffByName : holders.staffByHash));
        }
        return ids.stream().limit(most).toList();
    }
}
