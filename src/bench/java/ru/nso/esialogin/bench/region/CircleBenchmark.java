package ru.nso.esialogin.bench.region;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.ByForce;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.TimeLimit;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.CardEditor;

/**
 * The blast radius of one edit over a circle of cards, beside playing everybody over all cards. Two circles of each
 * size: families that have nothing in common, and families of which every parent has the same phone, so that every login
 * reaches every card.
 */
public final class CircleBenchmark {
    private static final Instant AT = Instant.parse("2025-10-15T05:00:00Z");
    private static final int[] CARDS = {10, 40, 80, 200};
    private static final int MOST_BY_FORCE = 80;
    private static final int ROUNDS = 5;
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final String PHONE = "+79130000101";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final BlastRadius radius =
            new BlastRadius(RuleFixture.simulator(), new TimeLimit(Duration.ofHours(1), System::nanoTime));
    private final ByForce force = new ByForce(RuleFixture.simulator());
    private int seen;

    /**
     * Prints the processor time of both.
     *
     * @throws IllegalStateException if they find different people
     */
    public void print() {
        System.out.println("Blast radius of one edit, processor time in ms");
        for (boolean shared : new boolean[] {false, true}) {
            for (int cards : CARDS) {
                print(cards, shared);
            }
        }
        System.out.println("(" + seen + " affected people seen)");
    }

    private void print(int cards, boolean shared) {
        Neighbourhood before = circle(cards, shared);
        PersonCard first = before.cards().get(0);
        Person parent = first.knownParents().get(0).person();
        Neighbourhood after = CardEditor.apply(
                before,
                List.of(new CardEdit.SetSnils(
                        first.id(), first.pupil().id(), parent.snils().value())));
        Supplier<List<Affected>> reached =
                () -> radius.between(before, after, AT).affected();
        Supplier<List<Affected>> forced = () -> force.between(before, after, AT);
        boolean both = cards <= MOST_BY_FORCE;
        if (both && !told(reached.get()).equals(told(forced.get()))) {
            throw new IllegalStateException("Brute force finds others over " + cards + " cards");
        }
        System.out.printf(
                Locale.ROOT,
                "%-14s %3d cards: in reach %9.2f, over all cards %s%n",
                shared ? "one phone" : "nothing common",
                cards,
                millis(reached),
                both ? String.format(Locale.ROOT, "%9.2f", millis(forced)) : "not run");
    }

    private static List<String> told(List<Affected> affected) {
        return affected.stream()
                .map(one -> one.recordId() + one.before() + one.after() + one.effect())
                .sorted()
                .toList();
    }

    private static Neighbourhood circle(int cards, boolean shared) {
        List<PersonCard> circle = new ArrayList<>();
        new DemoRegion(2025, cards * 2)
                .families()
                .flatMap(family -> family.cards().stream())
                .limit(cards)
                .forEach(card -> circle.add(shared ? withPhone(card) : card));
        return new Neighbourhood(circle, List.of());
    }

    private static PersonCard withPhone(PersonCard card) {
        return card.withParents(card.knownParents().stream()
                .map(parent -> new Parent(
                        parent.person().toBuilder().phones(List.of(PHONE)).build(), parent.kinship()))
                .toList());
    }

    private double millis(Supplier<List<Affected>> work) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP_NANOS) {
            seen += work.get().size();
        }
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            seen += work.get().size();
            rounds[round] = (threads.getCurrentThreadCpuTime() - start) / 1_000_000.0;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
