package ru.nso.esialogin.diagnosis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Blast;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.ByForce;
import ru.nso.esialogin.repair.blast.Circle;
import ru.nso.esialogin.repair.blast.Effect;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;
import ru.nso.esialogin.repair.blast.TimeLimit;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.CardEditor;
import ru.nso.esialogin.repair.blast.edit.ImpossibleEdit;

/**
 * The circle around edits against brute force: everybody of the school is simulated before and after, over all of its
 * cards.
 */
@Tag("heavy")
class BruteForceTest {
    private static final Instant AT = Instant.parse("2025-10-15T05:00:00Z");

    /** Of the region; the time grows with the third power. With 600, as in the demo, it takes minutes. */
    private static final int PUPILS = Integer.getInteger("blast.pupils", 200);

    /** Faulty schools; some hundreds are played when the way to the cards of a login changes. */
    private static final int SCHOOLS = Integer.getInteger("blast.schools", 12);

    private final BlastRadius radius =
            new BlastRadius(RuleFixture.simulator(), new TimeLimit(Duration.ofHours(1), () -> 0));
    private final ByForce force = new ByForce(RuleFixture.simulator());

    /** Cards of pupils and employees of one school, and those of brothers and sisters elsewhere. */
    private static Neighbourhood school(long seed, int pupils) {
        DemoRegion region = new DemoRegion(seed, pupils);
        String school = region.schools().get(0).id();
        List<PersonCard> cards = new ArrayList<>();
        List<StaffCard> staff = new ArrayList<>();
        region.families()
                .filter(family -> family.cards().stream()
                                .anyMatch(card -> card.school().id().equals(school))
                        || family.staff().stream()
                                .anyMatch(card -> card.school().id().equals(school)))
                .forEach(family -> {
                    cards.addAll(family.cards());
                    staff.addAll(family.staff());
                });
        return new Neighbourhood(cards, staff);
    }

    /** The cards that the edits name. */
    static Neighbourhood named(Neighbourhood school, List<CardEdit> edits) {
        Set<String> named = new LinkedHashSet<>();
        edits.forEach(edit -> named.addAll(edit.cardIds()));
        return new Neighbourhood(
                school.cards().stream()
                        .filter(card -> named.contains(card.id()))
                        .toList(),
                school.staff().stream()
                        .filter(card -> named.contains(card.id()))
                        .toList());
    }

    private Blast byCircle(Neighbourhood school, List<CardEdit> edits) {
        Neighbourhood edited = named(school, edits);
        Circle circle = new Circles(new CardsInMemory(school)).around(edited, cards -> CardEditor.apply(cards, edits));
        assertThat(circle.cards().cards())
                .as("a circle around a few edits is not the school")
                .hasSizeLessThan(school.cards().size());
        return radius.between(circle.cards(), CardEditor.apply(circle.cards(), edits), AT, records -> records.stream()
                .anyMatch(one -> circle.near().contains(one.cardId())
                        || !circle.cards().ids().contains(one.cardId())));
    }

    private List<Affected> byForce(Neighbourhood school, List<CardEdit> edits) {
        return force.between(school, CardEditor.apply(school, edits), AT);
    }

    private static List<String> told(List<Affected> affected) {
        return affected.stream().map(BruteForceTest::told).sorted().toList();
    }

    private static String told(Affected one) {
        return one.kind() + " "
                + one.records().stream().map(OnCard::recordId).sorted().toList() + " " + one.before() + " -> "
                + one.after() + " " + one.effect();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_blast_radius_of_random_edits_is_that_of_brute_force(long seed) {
        Neighbourhood school = school(seed, 60);
        List<CardEdit> edits = new RandomEdits(school, seed).next(3);

        assertThat(told(byCircle(school, edits).affected())).isEqualTo(told(byForce(school, edits)));
    }

    /** Here the cards are full of faults, and of many people too little is told; the circle is the whole school. */
    @Test
    void a_login_is_played_over_fewer_cards_and_comes_to_what_it_comes_to_over_all() {
        Set<Effect> found = EnumSet.noneOf(Effect.class);
        for (int seed = 0; seed < SCHOOLS; seed++) {
            Neighbourhood school = school(seed, 24);
            Neighbourhood faulty =
                    Vagueness.spread(possible(school, new RandomEdits(school, seed + 100).next(seed * 2 % 50)), seed);
            for (int i = 0; i < 4; i++) {
                Neighbourhood after = possible(faulty, new RandomEdits(faulty, seed * 10L + i).next(1 + i));

                List<Affected> byForce = force.between(faulty, after, AT);

                assertThat(told(radius.between(faulty, after, AT).affected()))
                        .as("school " + seed + ", edits " + i)
                        .isEqualTo(told(byForce));
                byForce.forEach(one -> found.add(one.effect()));
            }
        }
        assertThat(found).containsExactlyInAnyOrder(Effect.values());
    }

    /** The cards after those of the edits that they allow. */
    private static Neighbourhood possible(Neighbourhood cards, List<CardEdit> edits) {
        List<CardEdit> allowed = new ArrayList<>();
        Neighbourhood after = cards;
        for (CardEdit edit : edits) {
            allowed.add(edit);
            try {
                after = CardEditor.apply(cards, allowed);
            } catch (ImpossibleEdit cancelsAnOrderThatIsNotThere) {
                allowed.remove(edit);
            }
        }
        return after;
    }

    @Test
    void when_time_runs_out_the_rest_is_left_and_the_answer_says_so() {
        Neighbourhood school = school(3, 60);
        Neighbourhood after = CardEditor.apply(school, new RandomEdits(school, 5).ofEveryKind());
        AtomicLong nanos = new AtomicLong();
        BlastRadius hasty = new BlastRadius(
                RuleFixture.simulator(), new TimeLimit(Duration.ofMillis(2), () -> nanos.addAndGet(20_000)));

        Blast blast = hasty.between(school, after, AT);

        assertThat(blast.complete()).isFalse();
        assertThat(told(force.between(school, after, AT))).containsAll(told(blast.affected()));
        assertThat(nanos.get()).as("it stops at once").isLessThan(2_100_000);
    }

    @Test
    void the_blast_radius_is_that_of_brute_force_over_a_whole_demo_school() {
        Neighbourhood school = school(2025, PUPILS);
        List<CardEdit> edits = new RandomEdits(school, 5).ofEveryKind();

        Blast blast = byCircle(school, edits);

        assertThat(told(blast.affected())).isEqualTo(told(byForce(school, edits)));
        assertThat(blast.complete()).isTrue();
        assertThat(blast.affected())
                .extracting(Affected::effect)
                .contains(Effect.GAINS, Effect.LOSES, Effect.WRONG_PERSON);
    }
}
