package ru.nso.esialogin.access.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.examination.Finding.Kind;
import ru.nso.esialogin.access.examination.Finding.What;
import ru.nso.esialogin.access.seal.EntryPlace;
import ru.nso.esialogin.access.seal.KeptEntry;
import ru.nso.esialogin.access.seal.LoggedEntry;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.NumberSet;
import ru.nso.esialogin.access.seal.PlainMarks;

class EntryCheckTest {
    private static final Set<String> RUNS = Set.of("a", "b", "c", "d");
    private static final Marks MARKS = new PlainMarks();
    private static final EndedEntries NOTHING_ENDED = (run, from, to) -> List.of();

    private final KnownHeads heads = new KnownHeads();
    private final Findings findings = new Findings();

    private static KeptEntry entry(String run, long number) {
        LoggedEntry entry = new LoggedEntry(
                new EntryPlace(run, number),
                Instant.parse("2026-11-26T01:00:00Z"),
                "who",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "TICKET",
                Optional.empty(),
                "READ",
                List.of("card-" + number),
                List.of(),
                List.of(),
                "DONE");
        return new KeptEntry(entry, "k1", entry.mark(MARKS, "k1"));
    }

    private void claim(String run, long... numbers) {
        NumberSet set = new NumberSet();
        LongStream.of(numbers).forEach(set::add);
        heads.claim(run, set);
    }

    private EntryCheck check() {
        return new EntryCheck(MARKS, heads, RUNS, NOTHING_ENDED, Progress.NONE.entries(), findings);
    }

    @Test
    void a_run_of_which_nothing_is_left_is_missed_wherever_it_stands_in_the_order() {
        for (String run : RUNS) {
            claim(run, 1, 2, 3);
        }
        EntryCheck check = check();
        LongStream.of(1, 2, 3).forEach(number -> check.entry(entry("b", number)));
        check.end();

        assertThat(findings.all())
                .containsExactlyInAnyOrder(
                        new Finding(Kind.DELETED, What.ENTRY, "a", 1, 3),
                        new Finding(Kind.DELETED, What.ENTRY, "c", 1, 3),
                        new Finding(Kind.DELETED, What.ENTRY, "d", 1, 3));
    }

    @Test
    void a_later_request_goes_on_where_the_earlier_one_ended_and_tells_nothing_twice() {
        for (String run : RUNS) {
            claim(run, 1, 2, 3);
        }
        EntryCheck first = check();
        first.entry(entry("b", 1));
        EntryPlace last = first.last();
        Findings later = new Findings();
        EntryCheck second = new EntryCheck(MARKS, heads, RUNS, NOTHING_ENDED, last, later);
        second.entry(entry("b", 3));
        second.entry(entry("d", 1));
        second.end();

        assertThat(findings.all()).containsExactly(new Finding(Kind.DELETED, What.ENTRY, "a", 1, 3));
        assertThat(later.all())
                .containsExactly(
                        new Finding(Kind.DELETED, What.ENTRY, "b", 2, 2),
                        new Finding(Kind.DELETED, What.ENTRY, "c", 1, 3),
                        new Finding(Kind.DELETED, What.ENTRY, "d", 2, 3));
    }

    @Test
    void numbers_that_nobody_vouches_for_are_undecided_and_no_finding() {
        claim("a", 1, 2, 5);
        EntryCheck check = check();
        LongStream.of(1, 2, 5, 8).forEach(number -> check.entry(entry("a", number)));
        check.end();

        assertThat(findings.all()).isEmpty();
        assertThat(check.undecided()).isEqualTo(4);
    }

    @Test
    void what_ended_is_not_missed_and_what_is_gone_beside_it_is() {
        claim("a", 1, 2, 3, 4, 5, 6);
        claim("b", 1, 2, 3);
        EndedEntries ended = (run, from, to) -> run.equals("b")
                ? List.of(new NumberSet.Range(from, to))
                : Stream.of(new NumberSet.Range(1, 1), new NumberSet.Range(3, 4))
                        .filter(range -> from <= range.from() && range.to() <= to)
                        .toList();
        EntryCheck check = new EntryCheck(MARKS, heads, RUNS, ended, Progress.NONE.entries(), findings);
        check.entry(entry("a", 6));
        check.end();

        assertThat(findings.all())
                .containsExactly(
                        new Finding(Kind.DELETED, What.ENTRY, "a", 2, 2),
                        new Finding(Kind.DELETED, What.ENTRY, "a", 5, 5));
        assertThat(check.undecided()).isZero();
    }

    @Test
    void what_was_moved_is_told_from_what_was_changed() {
        EntryCheck check = check();
        KeptEntry one = entry("a", 1);
        check.entry(new KeptEntry(
                entry("a", 2).entry().movedTo(one.entry().place()),
                "k1",
                entry("a", 2).mark()));
        check.entry(new KeptEntry(entry("a", 2).entry(), "k1", "forged"));
        check.entry(new KeptEntry(entry("a", 3).entry(), "k9", "whatever"));
        check.end();

        assertThat(findings.all())
                .containsExactly(
                        new Finding(Kind.REORDERED, What.ENTRY, "a", 1, 1),
                        new Finding(Kind.CHANGED, What.ENTRY, "a", 2, 2),
                        new Finding(Kind.KEY_MISSING, What.ENTRY, "a", 3, 3));
    }
}
