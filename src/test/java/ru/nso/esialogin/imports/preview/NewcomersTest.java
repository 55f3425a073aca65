package ru.nso.esialogin.imports.preview;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;

class NewcomersTest {
    @Test
    void a_new_card_of_which_nobody_shares_anything_changes_no_login() {
        PersonCard card = journal(Family.withSon());
        assertThat(Newcomers.alone(Map.of(), map(card))).containsExactly(card.id());
    }

    @Test
    void a_card_that_was_there_is_no_newcomer() {
        PersonCard card = journal(Family.withSon());
        assertThat(Newcomers.alone(map(card), map(card))).isEmpty();
    }

    @Test
    void the_snils_of_the_mother_in_the_field_of_the_child_has_to_be_played() {
        PersonCard card = journal(Family.withSon().everywhere(Member.SON, son -> son.snils(Family.MOTHER_SNILS)));
        assertThat(Newcomers.alone(Map.of(), map(card))).isEmpty();
    }

    @Test
    void a_mother_on_the_new_cards_of_brother_and_sister_is_one_human_being() {
        Map<String, Card> cards = journal(Family.withSonAndDaughter().cards());
        assertThat(cards).hasSize(2);
        assertThat(Newcomers.alone(Map.of(), cards)).isEqualTo(cards.keySet());
    }

    @Test
    void whose_birth_date_is_not_known_has_to_be_played_if_on_two_cards() {
        Map<String, Card> cards = journal(Family.withSonAndDaughter()
                .everywhere(Member.MOTHER, mother -> mother.birthDate(Fact.unknown()))
                .cards());
        assertThat(Newcomers.alone(Map.of(), cards)).isEmpty();
    }

    @Test
    void whoever_meets_a_card_that_was_there_is_played_with_everybody_met_through_them() {
        Map<String, Card> cards = journal(Family.withSonAndDaughter().cards());
        PersonCard son = (PersonCard) cards.values().iterator().next();
        Map<String, Card> before = Map.of(
                "held",
                new PersonCard(
                        "held",
                        son.system(),
                        son.dataAsOf(),
                        son.school(),
                        son.className(),
                        son.pupil(),
                        Fact.empty(),
                        son.orders()));
        Map<String, Card> after = new HashMap<>(before);
        after.putAll(cards);
        assertThat(Newcomers.alone(before, after)).isEmpty();
    }

    @Test
    void a_phone_that_leaves_another_card_by_the_same_file_has_to_be_played() {
        PersonCard held = journal(Family.withSon());
        PersonCard fresh = new PersonCard(
                "fresh",
                held.system(),
                held.dataAsOf(),
                held.school(),
                held.className(),
                held.pupil().toBuilder()
                        .id("fresh-pupil")
                        .name("Новиков", "Пётр", "Ильич")
                        .snils(Family.STRANGER_SNILS)
                        .emails(List.of("novikov-test@yandex.ru"))
                        .phones(List.of(Family.MOTHER_PHONE))
                        .build(),
                Fact.empty(),
                held.orders());
        PersonCard without = held.withParents(List.of());

        assertThat(Newcomers.alone(map(held), Map.of(held.id(), without, fresh.id(), fresh)))
                .isEmpty();
    }

    private static PersonCard journal(Family family) {
        return family.cards().stream()
                .filter(card -> card.system() == SourceSystem.JOURNAL)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Card> journal(List<PersonCard> cards) {
        return cards.stream()
                .filter(card -> card.system() == SourceSystem.JOURNAL)
                .collect(toMap(PersonCard::id, card -> card));
    }

    private static Map<String, Card> map(PersonCard card) {
        return Map.of(card.id(), card);
    }
}
