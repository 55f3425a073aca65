package ru.nso.esialogin.audit.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.CauseCode;

class ComparisonTest {
    private static final FindingKey L1 = key("card-1", "L1");
    private static final FindingKey L7 = key("card-1", "L7");
    private static final FindingKey D12 = key("card-2", "D12");

    @Test
    void what_is_found_anew_gone_back_and_still_there() {
        FindingKey back = key("card-0", "D1");

        assertThat(changes(Set.of(back), Set.of(L1, L7), Set.of(back, L7, D12)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(back, Change.RELAPSED, L1, Change.FIXED, L7, Change.UNCHANGED, D12, Change.NEW));
    }

    @Test
    void a_cause_is_counted_for_each_person_and_by_itself() {
        ChangeCounts counts = new ChangeCounts();
        List<Change> seen = new ArrayList<>();
        Comparison.run(
                List.<FindingKey>of().iterator(),
                List.of(L1).iterator(),
                List.of(L1, L7, D12).iterator(),
                counts.and((change, finding) -> seen.add(change)));

        assertThat(seen).containsExactly(Change.UNCHANGED, Change.NEW, Change.NEW);
        assertThat(counts.all())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Change.NEW, 2L, Change.FIXED, 0L, Change.RELAPSED, 0L, Change.UNCHANGED, 1L));
        assertThat(counts.byCause().keySet())
                .containsExactly(CauseCode.of("L1"), CauseCode.of("L7"), CauseCode.of("D12"));
        assertThat(counts.byCause().get(CauseCode.of("L1"))).containsEntry(Change.UNCHANGED, 1L);
    }

    @Test
    void a_card_that_moves_to_another_school_keeps_its_findings() {
        assertThat(FindingKey.of(Sampled.pupil("card").at("school-1").finding("L7")))
                .isEqualTo(FindingKey.of(Sampled.pupil("card").at("school-2").finding("L7")));
    }

    @Test
    void a_finding_that_stands_twice_in_a_stream_counts_once() {
        ChangeCounts counts = new ChangeCounts();
        Comparison.run(
                List.of(D12, D12).iterator(),
                List.of(L1, L1).iterator(),
                List.of(L1, D12, D12).iterator(),
                counts);

        assertThat(counts.all()).containsEntry(Change.UNCHANGED, 1L).containsEntry(Change.RELAPSED, 1L);
    }

    @Test
    void streams_out_of_order_are_refused() {
        assertThatThrownBy(() -> Comparison.run(
                        List.<FindingKey>of().iterator(),
                        List.of(D12, L1).iterator(),
                        List.<FindingKey>of().iterator(),
                        new ChangeCounts()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SortedFindings(List.<FindingKey>of().iterator()).take())
                .isInstanceOf(NoSuchElementException.class);
    }

    @Property(seed = "2311", tries = 1000)
    void the_merge_says_what_sets_say(
            @ForAll("findings") Set<FindingKey> earlier,
            @ForAll("findings") Set<FindingKey> before,
            @ForAll("findings") Set<FindingKey> now) {
        Map<FindingKey, Change> expected = new TreeMap<>();
        before.forEach(finding -> expected.put(finding, Change.FIXED));
        now.forEach(finding -> expected.put(
                finding,
                before.contains(finding)
                        ? Change.UNCHANGED
                        : earlier.contains(finding) ? Change.RELAPSED : Change.NEW));

        assertThat(changes(earlier, before, now)).isEqualTo(expected);
    }

    @Property(seed = "2312", tries = 1000)
    void there_and_back_mirror_each_other(
            @ForAll("findings") Set<FindingKey> earlier,
            @ForAll("findings") Set<FindingKey> before,
            @ForAll("findings") Set<FindingKey> now) {
        Map<FindingKey, Change> there = changes(earlier, before, now);
        Map<FindingKey, Change> back = changes(earlier, now, before);

        assertThat(of(back, Change.FIXED)).isEqualTo(union(of(there, Change.NEW), of(there, Change.RELAPSED)));
        assertThat(of(there, Change.FIXED)).isEqualTo(union(of(back, Change.NEW), of(back, Change.RELAPSED)));
        assertThat(of(back, Change.UNCHANGED)).isEqualTo(of(there, Change.UNCHANGED));
    }

    @Property(seed = "2313", tries = 200)
    void an_audit_does_not_differ_from_itself(@ForAll("findings") Set<FindingKey> found) {
        assertThat(changes(Set.of(), found, found).values()).allMatch(Change.UNCHANGED::equals);
    }

    @Provide
    Arbitrary<Set<FindingKey>> findings() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(RecordKind.values()),
                        Arbitraries.of("p", "q"),
                        Arbitraries.of("L1", "L7", "D12", "C1", "O7"))
                .as((card, kind, person, code) -> new FindingKey(card, kind, person, CauseCode.of(code)))
                .set()
                .ofMaxSize(25);
    }

    private static Map<FindingKey, Change> changes(
            Collection<FindingKey> earlier, Collection<FindingKey> before, Collection<FindingKey> now) {
        Map<FindingKey, Change> changes = new TreeMap<>();
        Comparison.run(
                new TreeSet<>(earlier).iterator(),
                new TreeSet<>(before).iterator(),
                new TreeSet<>(now).iterator(),
                (change, finding) -> assertThat(changes.put(finding, change)).isNull());
        return changes;
    }

    private static Set<FindingKey> of(Map<FindingKey, Change> changes, Change sought) {
        Set<FindingKey> found = new HashSet<>(changes.keySet());
        found.removeIf(finding -> changes.get(finding) != sought);
        return found;
    }

    private static Set<FindingKey> union(Set<FindingKey> one, Set<FindingKey> other) {
        Set<FindingKey> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    @Test
    void a_hundred_thousand_findings_are_compared_in_one_pass() {
        ChangeCounts counts = new ChangeCounts();
        Comparison.run(
                List.<FindingKey>of().iterator(),
                IntStream.range(0, 100_000)
                        .mapToObj(i -> key("card-%06d".formatted(i), "L1"))
                        .iterator(),
                IntStream.range(50_000, 100_000)
                        .mapToObj(i -> key("card-%06d".formatted(i), "L1"))
                        .iterator(),
                counts);

        assertThat(counts.all()).containsEntry(Change.FIXED, 50_000L).containsEntry(Change.UNCHANGED, 50_000L);
    }

    private static FindingKey key(String card, String code) {
        return FindingKey.of(Sampled.pupil(card).finding(code));
    }
}
