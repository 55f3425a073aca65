package ru.nso.esialogin.imports.preview;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

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

    /** Sister and brother are met by no other thing: on the second card there is nothing of the mother but her name. */
    @ParameterizedTest
    @CsvSource({
        "Иванова, Наталья, Петровна, ИВАНОВА, НАТАЛИЯ,",
        "Семёнова, Алёна, Игоревна, Семенова, Алена, Игоревна",
        "Иванова, Наталья, Петровна, Наталья, Иванова,",
        "Иванова, Наталья, Петровна,, Наталия, Петровна",
        ", Софья, Петровна, Иванова, София, Петровна"
    })
    void a_name_that_is_only_written_differently_has_to_be_played(
            @Nullable String last,
            String first,
            @Nullable String middle,
            @Nullable String otherLast,
            String otherFirst,
            @Nullable String otherMiddle) {
        PersonCard one = withMother("first", Member.SON, mother -> mother.name(last, first, middle));
        PersonCard other = withMother(
                "second", Member.DAUGHTER, mother -> nameAlone(mother).name(otherLast, otherFirst, otherMiddle));

        assertThat(Newcomers.alone(Map.of(), Map.of("first", one, "second", other)))
                .isEmpty();
        assertThat(Newcomers.alone(map(one), Map.of("first", one, "second", other)))
                .isEmpty();
        assertThat(Newcomers.alone(map(other), Map.of("first", one, "second", other)))
                .isEmpty();
    }

    @Test
    void namesakes_by_first_name_and_birthday_alone_are_strangers() {
        PersonCard first = withMother("first", Member.SON, mother -> mother.name("Иванова", "Наталья", "Петровна"));
        PersonCard second = withMother(
                "second", Member.DAUGHTER, mother -> nameAlone(mother).name("Сидорова", "Наталья", "Петровна"));

        assertThat(Newcomers.alone(Map.of(), Map.of("first", first, "second", second)))
                .containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void a_number_of_the_region_is_the_same_in_small_letters() {
        PersonCard first = withMother("first", Member.SON, mother -> mother.regionalId(Fact.of("AB-77")));
        PersonCard second = withMother("second", Member.DAUGHTER, mother -> nameAlone(mother)
                .name("Другая", "Зоя", "Львовна")
                .regionalId(Fact.of("ab-77")));

        assertThat(Newcomers.alone(Map.of(), Map.of("first", first, "second", second)))
                .isEmpty();
    }

    private static Person.Builder nameAlone(Person.Builder mother) {
        return mother.snils(Fact.empty())
                .phones(List.of())
                .emails(List.of())
                .esiaOid(Fact.empty())
                .regionalId(Fact.empty());
    }

    private static PersonCard withMother(String id, Member child, UnaryOperator<Person.Builder> change) {
        return new PersonCard(
                id,
                SourceSystem.JOURNAL,
                Fact.unknown(),
                School.ofId(Family.SCHOOL),
                Fact.of("2Б"),
                Family.person(child).toBuilder()
                        .id(id + "-child")
                        .phones(List.of())
                        .emails(List.of())
                        .build(),
                Fact.of(List.of(new Parent(
                        change.apply(Family.person(Member.MOTHER).toBuilder().id(id + "-mother"))
                                .build(),
                        Fact.of(Kinship.MOTHER)))),
                Fact.unknown());
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
