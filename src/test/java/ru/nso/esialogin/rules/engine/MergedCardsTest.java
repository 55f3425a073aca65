package ru.nso.esialogin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Place;

/** What stays of cards that are made one. */
class MergedCardsTest {
    private static final EnrolmentOrder FIRST = Family.enrolment(Family.SCHOOL, "2023-09-01");
    private static final EnrolmentOrder LATER = Family.transfer(Family.OTHER_SCHOOL, "2025-09-01");
    private static final Parent MOTHER = new Parent(Family.person(Member.MOTHER), Fact.of(Kinship.MOTHER));
    private static final Parent FATHER = new Parent(Family.person(Member.FATHER), Fact.of(Kinship.FATHER));

    @Test
    void the_first_card_named_stays_in_its_place_and_the_others_go() {
        List<PersonCard> cards = List.of(
                card("a", Fact.unknown(), Fact.unknown()),
                card("b", Fact.unknown(), Fact.unknown()),
                card("c", Fact.unknown(), Fact.unknown()),
                card("d", Fact.unknown(), Fact.unknown()));

        assertThat(MergedCards.of(cards, targets("c", "a")))
                .extracting(PersonCard::id)
                .containsExactly("b", "c", "d");
        assertThat(MergedCards.of(cards, targets("c", "not there"))).isEqualTo(cards);
    }

    @Test
    void cards_of_two_subsystems_are_merged_each_in_its_own() {
        PersonCard enrolment = inEnrolment(card("e", Fact.unknown(), Fact.unknown()));
        List<PersonCard> cards = List.of(
                card("a", Fact.unknown(), Fact.unknown()),
                enrolment,
                card("b", Fact.unknown(), Fact.unknown()),
                inEnrolment(card("f", Fact.unknown(), Fact.unknown())));

        assertThat(MergedCards.of(cards, targets("a", "b", "e", "f")))
                .extracting(PersonCard::id)
                .containsExactly("a", "e");
    }

    @Test
    void a_parent_whom_only_the_other_card_has_is_taken_over_and_nobody_twice() {
        PersonCard merged = merged(
                card("a", Fact.of(List.of(MOTHER)), Fact.unknown()),
                card("b", Fact.of(List.of(MOTHER, FATHER)), Fact.unknown()));

        assertThat(merged.parents()).isEqualTo(Fact.of(List.of(MOTHER, FATHER)));
    }

    @Test
    void parents_and_orders_of_which_the_other_card_tells_nothing_stay_as_they_are() {
        PersonCard first = card("a", Fact.unknown(), Fact.unknown());

        assertThat(merged(first, card("b", Fact.unknown(), Fact.unknown()))).isEqualTo(first);
        assertThat(merged(first, card("b", Fact.empty(), Fact.empty()))).isEqualTo(first);
        assertThat(merged(first, card("b", Fact.of(List.of(FATHER)), Fact.of(List.of(FIRST)))))
                .isEqualTo(card("a", Fact.of(List.of(FATHER)), Fact.of(List.of(FIRST))));
    }

    @Test
    void an_order_that_only_the_other_card_has_is_taken_over_and_none_twice() {
        PersonCard merged = merged(
                card("a", Fact.unknown(), Fact.of(List.of(FIRST))),
                card("b", Fact.unknown(), Fact.of(List.of(FIRST, LATER))));

        assertThat(merged.orders()).isEqualTo(Fact.of(List.of(FIRST, LATER)));
        assertThat(merged.parents().isUnknown()).isTrue();
    }

    private static PersonCard merged(PersonCard first, PersonCard second) {
        List<PersonCard> cards = MergedCards.of(List.of(first, second), targets(first.id(), second.id()));
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    private static PersonCard card(String id, Fact<List<Parent>> parents, Fact<List<EnrolmentOrder>> orders) {
        PersonCard like = Family.withSon().cards().get(0);
        return new PersonCard(
                id,
                SourceSystem.JOURNAL,
                like.dataAsOf(),
                like.school(),
                like.className(),
                like.pupil(),
                parents,
                orders);
    }

    private static PersonCard inEnrolment(PersonCard card) {
        return new PersonCard(
                card.id(),
                SourceSystem.ENROLMENT,
                card.dataAsOf(),
                card.school(),
                card.className(),
                card.pupil(),
                card.parents(),
                card.orders());
    }

    private static List<Target> targets(String... cardIds) {
        return List.of(cardIds).stream()
                .map(id -> new Target(Place.JOURNAL, id, ""))
                .toList();
    }
}
