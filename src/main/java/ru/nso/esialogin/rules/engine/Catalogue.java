package ru.nso.esialogin.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Rule;

/** All causes the service knows, ordered by code. */
public final class Catalogue {
    private final List<CauseEntry> entries;

    private Catalogue(List<CauseEntry> entries) {
        this.entries = entries;
    }

    /**
     * The catalogue of the given rules.
     *
     * @throws IllegalArgumentException if a rule is not marked or a code is given twice
     */
    public static Catalogue of(Collection<? extends Rule> rules) {
        List<CauseEntry> entries = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            CauseEntry entry = CauseEntry.of(rule);
            entries.stream()
                    .filter(known -> known.code().equals(entry.code()))
                    .findFirst()
                    .ifPresent(known -> {
                        throw new IllegalArgumentException("Cause " + entry.code() + " is given by both "
                                + known.rule().getClass().getName() + " and "
                                + rule.getClass().getName() + "; codes are unique");
                    });
            entries.add(entry);
        }
        entries.sort(Comparator.comparing(CauseEntry::code));
        return new Catalogue(List.copyOf(entries));
    }

    /** The causes, by code. */
    public List<CauseEntry> entries() {
        return entries;
    }

    /** The cause with the code. */
    public Optional<CauseEntry> find(CauseCode code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
