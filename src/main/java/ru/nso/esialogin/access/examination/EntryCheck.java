package ru.nso.esialogin.access.examination;

import java.util.Set;
import ru.nso.esialogin.access.examination.Finding.Kind;
import ru.nso.esialogin.access.examination.Finding.What;
import ru.nso.esialogin.access.seal.EntryPlace;
import ru.nso.esialogin.access.seal.KeptEntry;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.NumberSet;

/**
 * Takes all entries in the order of runs and numbers: is each as it was written, and is each there that somebody vouches
 * for? Keeps nothing of them in memory.
 */
public final class EntryCheck {
    /** How far around its number an entry is looked for that was written as another one. */
    private static final long NEIGHBOURS = 100;

    /** More wrong entries were not made by moving some, and each search takes two hundred marks. */
    private static final int MOST_SEARCHES = 1000;

    private final Marks marks;
    private final KnownHeads heads;
    private final Set<String> registered;
    private final EndedEntries ended;
    private final Findings findings;
    private String run = "";
    private long number;
    private long undecided;
    private int searches;

    /**
     * @param registered every run that the database knows of
     * @param ended what is rightly gone
     * @param after where an earlier examination ended; an empty run to begin anew
     */
    public EntryCheck(
            Marks marks,
            KnownHeads heads,
            Set<String> registered,
            EndedEntries ended,
            EntryPlace after,
            Findings findings) {
        this.marks = marks;
        this.heads = heads;
        this.registered = Set.copyOf(registered);
        this.ended = ended;
        this.findings = findings;
        this.run = after.instance();
        this.number = after.number();
    }

    /** The next entry. */
    public void entry(KeptEntry kept) {
        EntryPlace place = kept.entry().place();
        if (!place.instance().equals(run)) {
            endRun();
            // Runs of which nothing is there any more.
            heads.runs().subSet(run, false, place.instance(), false).forEach(this::emptyRun);
            run = place.instance();
            number = 0;
            if (!registered.contains(run)) {
                findings.add(new Finding(Kind.FOREIGN, What.RUN, run, place.number(), place.number()));
            }
        }
        gap(number + 1, place.number() - 1);
        number = place.number();
        if (!marks.knows(kept.keyId())) {
            findings.entry(Kind.KEY_MISSING, place);
        } else if (!kept.sound(marks)) {
            findings.entry(wasElsewhere(kept) ? Kind.REORDERED : Kind.CHANGED, place);
        }
    }

    /** After the last entry of all. */
    public void end() {
        endRun();
        heads.runs().stream()
                .filter(claimed -> !registered.contains(claimed))
                .forEach(claimed -> findings.add(new Finding(Kind.DELETED, What.RUN, claimed, 1, 1)));
        heads.runs().tailSet(run, false).forEach(this::emptyRun);
    }

    private void emptyRun(String claimed) {
        run = claimed;
        number = 0;
        endRun();
    }

    /** Where a later examination has to go on. */
    public EntryPlace last() {
        return new EntryPlace(run, number);
    }

    /** Numbers that are not there and of which nobody can say whether they ever were. */
    public long undecided() {
        return undecided;
    }

    private void endRun() {
        gap(number + 1, heads.end(run) - 1);
    }

    private void gap(long from, long to) {
        if (from > to) {
            return;
        }
        long open = from;
        for (NumberSet.Range range : ended.of(run, from, to)) {
            missing(open, range.from() - 1);
            open = range.to() + 1;
        }
        missing(open, to);
    }

    private void missing(long from, long to) {
        if (from > to) {
            return;
        }
        long claimed = 0;
        for (NumberSet.Range range : heads.claimed(run, from, to)) {
            findings.add(new Finding(Kind.DELETED, What.ENTRY, run, range.from(), range.to()));
            claimed = Math.max(claimed, range.to() - range.from() + 1);
        }
        undecided += to - from + 1 - Math.min(claimed, to - from + 1);
    }

    private boolean wasElsewhere(KeptEntry kept) {
        if (++searches > MOST_SEARCHES) {
            return false;
        }
        EntryPlace place = kept.entry().place();
        for (long other = Math.max(1, place.number() - NEIGHBOURS); other <= place.number() + NEIGHBOURS; other++) {
            EntryPlace there = new EntryPlace(place.instance(), other);
            if (new KeptEntry(kept.entry().movedTo(there), kept.keyId(), kept.mark()).sound(marks)) {
                return true;
            }
        }
        return false;
    }
}
