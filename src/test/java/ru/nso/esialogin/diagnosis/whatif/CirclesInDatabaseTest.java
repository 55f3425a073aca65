package ru.nso.esialogin.diagnosis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.SchoolStore;
import ru.nso.esialogin.card.registry.touched.Neighbours;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.repair.blast.Circle;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.CardEditor;

/** The circle that the database finds by indexes is the one found by looking at every card. Nothing is committed. */
@QuarkusTest
class CirclesInDatabaseTest {
    private static final CardStore.Change CREATED = new CardStore.Change("test", Action.CREATE);

    private static final int LONGEST_SECONDS = 600;

    @Inject
    Neighbours neighbours;

    @Inject
    SchoolStore schools;

    @Inject
    CardStore<PersonCard> cards;

    @Inject
    CardStore<StaffCard> staff;

    private void store(Neighbourhood all) {
        all.cards().stream().map(PersonCard::school).distinct().forEach(this::store);
        all.staff().stream().map(StaffCard::school).distinct().forEach(this::store);
        all.cards().forEach(card -> cards.create(card, CREATED));
        all.staff().forEach(card -> staff.create(card, CREATED));
    }

    private void store(School school) {
        if (schools.find(school.id()).isEmpty()) {
            schools.create(new RegisteredSchool(school, Fact.empty(), Fact.empty()));
        }
    }

    @Test
    void random_edits_lead_to_the_same_cards_as_a_look_at_every_card() {
        DemoRegion region = new DemoRegion(11, 30);
        Neighbourhood all = new Neighbourhood(
                region.families().flatMap(family -> family.cards().stream()).toList(),
                region.families().flatMap(family -> family.staff().stream()).toList());
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
        try {
            store(all);
            for (long seed = 0; seed < 8; seed++) {
                List<CardEdit> edits = new RandomEdits(all, seed).next(2);
                Neighbourhood edited = BruteForceTest.named(all, edits);

                Circle found = new Circles(neighbours).around(edited, some -> CardEditor.apply(some, edits));
                Circle expected =
                        new Circles(new CardsInMemory(all)).around(edited, some -> CardEditor.apply(some, edits));

                assertThat(found.near()).as("seed " + seed).isEqualTo(expected.near());
                assertThat(found.cards().ids())
                        .containsExactlyInAnyOrderElementsOf(expected.cards().ids());
                assertThat(found.complete()).isTrue();
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_key_that_stands_on_more_cards_than_the_limit_is_cut_off_and_said_so() {
        PersonCard card = Family.withSon().cards().get(0);
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
        try {
            store(card.school());
            for (int i = 0; i < 203; i++) {
                cards.create(numbered(card, i), CREATED);
            }
            Neighbourhood edited = new Neighbourhood(List.of(numbered(card, 0)), List.of());
            CardEdit clear = new CardEdit.ClearSnils("many-0", "many-0-0");

            Circle found = new Circles(neighbours).around(edited, some -> CardEditor.apply(some, List.of(clear)));

            assertThat(found.complete()).isFalse();
            assertThat(found.near()).contains("many-0");
            assertThat(found.cards().cards()).hasSize(200);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** One child after the other with the same SNILS. */
    private static PersonCard numbered(PersonCard card, int number) {
        String id = "many-" + number;
        Person pupil = Family.person(Member.SON).toBuilder()
                .id(id + "-0")
                .name("Многий", "Номер" + number, null)
                .build();
        return new PersonCard(
                id,
                card.system(),
                card.dataAsOf(),
                card.school(),
                card.className(),
                pupil,
                Fact.empty(),
                Fact.unknown());
    }

    @Test
    void cards_outside_a_scope_are_not_among_those_it_names() {
        PersonCard card = Family.withSon().cards().get(0);
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
        try {
            store(card.school());
            cards.create(card, CREATED);

            assertThat(neighbours.among(Set.of(card.id()), new Scope.Region()).cards())
                    .hasSize(1);
            assertThat(neighbours
                            .among(Set.of(card.id()), new Scope.School("another"))
                            .cards())
                    .isEmpty();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
