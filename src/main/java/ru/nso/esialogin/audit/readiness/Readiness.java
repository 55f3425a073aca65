package ru.nso.esialogin.audit.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.finding.AuditedRecord;
import ru.nso.esialogin.audit.finding.Counting;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * Counts who can log in, person after person in any order. It holds two numbers for each group and nothing of the people.
 * A human being counts once in each group, by {@link Counting}: a parent of children at two schools is one person of the
 * municipality and one of each school.
 */
public final class Readiness {
    private final Map<RecordKind, Map<Group, Share>> shares = new EnumMap<>(RecordKind.class);

    /** Counts one row of an audit. */
    public void add(AuditedPerson person) {
        AuditedRecord record = person.record();
        Counting counting = person.counting();
        count(record.kind(), Group.ALL, counting.inAudit(), person.works());
        count(record.kind(), Group.ofMunicipality(record.municipality()), counting.inMunicipality(), person.works());
        count(
                record.kind(),
                Group.ofSchool(record.municipality(), record.schoolId()),
                counting.inSchool(),
                person.works());
    }

    /** Takes the share of a group that was counted elsewhere. */
    public void add(RecordKind kind, Group group, Share share) {
        shares.computeIfAbsent(kind, any -> new TreeMap<>()).merge(group, share, Share::plus);
    }

    /** The shares of every group that has anybody at all, by kind, all first, each municipality before its schools. */
    public List<ReadinessRow> rows(SmallGroups small) {
        List<ReadinessRow> rows = new ArrayList<>();
        shares.forEach((kind, groups) -> {
            Map<Group, Branch> branches = branches(groups);
            Optional.ofNullable(branches.get(Group.ALL)).ifPresent(all -> all.settle(small));
            branches.forEach((group, branch) -> rows.add(new ReadinessRow(group, kind, branch.told())));
        });
        rows.sort(Comparator.comparing(ReadinessRow::kind).thenComparing(ReadinessRow::group));
        return rows;
    }

    private void count(RecordKind kind, Group group, boolean counts, boolean works) {
        Map<Group, Share> groups = shares.computeIfAbsent(kind, any -> new TreeMap<>());
        Share before = groups.getOrDefault(group, Share.NONE);
        groups.put(group, counts ? before.with(works) : before);
    }

    private static Map<Group, Branch> branches(Map<Group, Share> groups) {
        Map<Group, Branch> branches = new TreeMap<>();
        groups.forEach((group, share) -> branches.put(group, new Branch(share)));
        branches.forEach((group, branch) -> above(group)
                .flatMap(wider -> Optional.ofNullable(branches.get(wider)))
                .ifPresent(wider -> wider.take(branch)));
        return branches;
    }

    private static Optional<Group> above(Group group) {
        return switch (group.level()) {
            case ALL -> Optional.empty();
            case MUNICIPALITY -> Optional.of(Group.ALL);
            case SCHOOL -> Optional.of(Group.ofMunicipality(group.municipality()));
        };
    }
}
