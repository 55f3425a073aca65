package ru.nso.esialogin.audit.gain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ru.nso.esialogin.audit.readiness.Group;
import ru.nso.esialogin.audit.readiness.Readiness;
import ru.nso.esialogin.audit.readiness.ReadinessRow;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.audit.readiness.SmallGroups;
import ru.nso.esialogin.esia.household.RecordKind;

/** Decides what everybody may be told: nothing of one to four people, and nothing that could be reckoned from the rest. */
final class Telling {
    private static final int FEWEST = 5;

    private final String municipality;
    private final List<SchoolTally> tallies;

    Telling(String municipality, List<SchoolTally> tallies) {
        this.municipality = municipality;
        this.tallies = tallies;
    }

    /** What may be told of these people, one gain for each kind of which there is anybody. */
    List<Gain> of(Set<RecordKind> kinds) {
        List<Gain> gains = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<SchoolTally> ofKind =
                    tallies.stream().filter(tally -> tally.kind() == kind).toList();
            if (kinds.contains(kind) && !ofKind.isEmpty()) {
                gains.add(gain(kind, ofKind));
            }
        }
        return gains;
    }

    private Gain gain(RecordKind kind, List<SchoolTally> ofKind) {
        Tally all = ofKind.stream().map(SchoolTally::inMunicipality).reduce(Tally.NOBODY, Tally::plus);
        Map<Group, Optional<Share>> shares = shares(kind, all.share(), ofKind);
        List<Gain.OfSchool> schools = new ArrayList<>();
        long hidden = all.bySchools();
        int withheld = 0;
        for (SchoolTally tally : ofKind) {
            Optional<Share> share = shares.getOrDefault(group(tally.schoolId()), Optional.empty());
            OptionalLong bySchools = share.isPresent() ? told(tally.inSchool()) : OptionalLong.empty();
            schools.add(new Gain.OfSchool(tally.schoolId(), new Gain.Told(share, bySchools)));
            hidden -= bySchools.orElse(0);
            withheld += bySchools.isPresent() ? 0 : 1;
        }
        // Of a single school that is withheld the rest of the sum would be its number.
        boolean found = withheld == 1 || isFew(Math.abs(hidden));
        Optional<Share> share = shares.getOrDefault(municipality(), Optional.empty());
        return new Gain(
                kind,
                new Gain.Told(share, share.isEmpty() || (withheld > 0 && found) ? OptionalLong.empty() : told(all)),
                schools);
    }

    private Map<Group, Optional<Share>> shares(RecordKind kind, Share all, List<SchoolTally> ofKind) {
        Readiness readiness = new Readiness();
        readiness.add(kind, Group.ALL, all);
        readiness.add(kind, municipality(), all);
        ofKind.forEach(tally ->
                readiness.add(kind, group(tally.schoolId()), tally.inSchool().share()));
        Map<Group, Optional<Share>> shares = new HashMap<>();
        for (ReadinessRow row : readiness.rows(SmallGroups.FOR_EVERYBODY)) {
            shares.put(row.group(), row.share());
        }
        return shares;
    }

    private Group municipality() {
        return new Group(Group.Level.MUNICIPALITY, Optional.of(municipality), Optional.empty());
    }

    private Group group(String schoolId) {
        return new Group(Group.Level.SCHOOL, Optional.of(municipality), Optional.of(schoolId));
    }

    private static OptionalLong told(Tally tally) {
        boolean few = isFew(tally.bySchools()) || isFew(tally.share().notWorking() - tally.bySchools());
        return few ? OptionalLong.empty() : OptionalLong.of(tally.bySchools());
    }

    private static boolean isFew(long people) {
        return people > 0 && people < FEWEST;
    }
}
