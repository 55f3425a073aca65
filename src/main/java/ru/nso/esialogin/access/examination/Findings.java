package ru.nso.esialogin.access.examination;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.access.examination.Finding.Kind;
import ru.nso.esialogin.access.examination.Finding.What;
import ru.nso.esialogin.access.seal.EntryPlace;

/** Collects findings; neighbours become one, equal ones are told once, and there are never more than a few hundred. */
public final class Findings {
    private static final int MOST = 200;

    private final List<Finding> found = new ArrayList<>();
    private boolean truncated;

    void entry(Kind kind, EntryPlace place) {
        add(new Finding(kind, What.ENTRY, place.instance(), place.number(), place.number()));
    }

    void seal(Kind kind, long from, long to) {
        add(new Finding(kind, What.SEAL, "", from, to));
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Finding before = found.get(i);
            if (finding.continues(before)) {
                found.set(i, new Finding(before.kind(), before.what(), before.run(), before.from(), finding.to()));
                return;
            }
            if (sameMatter(before, finding)) {
                return;
            }
        }
        if (found.size() == MOST) {
            truncated = true;
            return;
        }
        found.add(finding);
    }

    /** An entry that is known to be deleted or changed is not told again for its seal. */
    private static boolean sameMatter(Finding before, Finding finding) {
        return before.what() == finding.what()
                && before.run().equals(finding.run())
                && before.from() <= finding.from()
                && finding.to() <= before.to();
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    /** Whether there are more than are told. */
    public boolean truncated() {
        return truncated;
    }
}
