package ru.nso.esialogin.imports.merge;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a row changes on a card. */
public final class Changes {
    private final Set<String> members = new LinkedHashSet<>();
    private int snilsReplaced;
    private int parentsRemoved;

    Changes() {}

    /** The members that change, such as {@code pupil.snils}, for the access log. */
    public Set<String> members() {
        return Set.copyOf(members);
    }

    /** How many people lose a SNILS that stood on the card, or get another one. */
    public int snilsReplaced() {
        return snilsReplaced;
    }

    /** How many parents are on the card no more. */
    public int parentsRemoved() {
        return parentsRemoved;
    }

    /** Whether nothing changes. */
    public boolean none() {
        return members.isEmpty();
    }

    void member(String member) {
        members.add(member);
    }

    void replacesSnils() {
        snilsReplaced++;
    }

    void removesParent() {
        parentsRemoved++;
    }

    /** How much, not what. */
    @Override
    public String toString() {
        return "Changes of " + members.size() + " members";
    }
}
