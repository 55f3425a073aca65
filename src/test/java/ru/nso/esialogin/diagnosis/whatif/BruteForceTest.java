package ru.nso.esialogin.diagnosis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import ru.nso.esialogin.repair.blast.Circle;
import ru.nso.esialogin.repair.blast.Effect;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.CardEditor;

/**
 * The circle around edits against brute force: everybody of the school is simulated before and after, over all of its
 * cards.
 */
class BruteForceTest {
    private static final Instant AT = Instant.parse("2025-10-15T05:00:00Z");

    /** Of the region; the time grows with the third power. With 600, as in the demo, it takes minutes. */
    private static final int PUPILS = Integer.getInteger("blast.pupils", 200);

    private final BlastRadius radius = new BlastRadius(RuleFixture.simulator());

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

    private Blast byForce(Neighbourhood school, List<CardEdit> edits) {
        return radius.between(school, CardEditor.apply(school, edits), AT);
    }

    private static List<String> told(Blast blast) {
        return blast.affected().stream().map(BruteForceTest::told).sorted().toList();
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

        assertThat(told(byCircle(school, edits))).isEqualTo(told(byForce(school, edits)));
    }

    @Test
    void the_blast_radius_is_that_of_brute_force_over_a_whole_demo_school() {
        Neighbourhood school = school(2025, PUPILS);
        List<CardEdit> edits = new RandomEdits(school, 5).ofEveryKind();

        Blast blast = byCircle(school, edits);

        assertThat(told(blast)).isEqualTo(told(byForce(school, edits)));
        assertThat(blast.affected())
                .extracting(Affected::effect)
                .contains(Effect.GAINS, Effect.LOSES, Effect.WRONG_PERSON);
    }
}
