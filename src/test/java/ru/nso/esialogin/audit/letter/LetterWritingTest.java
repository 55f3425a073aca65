package ru.nso.esialogin.audit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.text.CausePages;

class LetterWritingTest {
    private static final LetterWriting WRITING =
            new LetterWriting(new ParentLetters(CausePages.of(RuleFixture.catalogue())));
    private static final List<String> OF_CHILD = List.of("L7", "D1", "D6", "D12", "D8");
    private static final List<String> OF_PARENT = List.of("D12", "D6", "L6", "D1", "L4");

    /** Every pupil of a demo region with all cards that one school holds of them. */
    private static final List<List<PersonCard>> PUPILS = new DemoRegion(77, 120)
            .families()
            .flatMap(
                    family -> family.cards().stream()
                            .collect(Collectors.groupingBy(
                                    card -> card.pupil().name().display()))
                            .values()
                            .stream())
            .toList();

    @Property(seed = "5521", tries = 400)
    void nothing_of_another_parent_gets_into_a_letter(
            @ForAll @IntRange(max = 10_000) int pupil, @ForAll @IntRange(max = 10_000) int dice) {
        List<PersonCard> cards = boasting(PUPILS.get(pupil % PUPILS.size()), dice);

        List<LettersOfItem.Addressed> letters =
                WRITING.write(cards, findings(cards, new Random(dice)), Optional.empty(), Optional.empty());

        for (LettersOfItem.Addressed addressed : letters) {
            PersonCard card = cards.stream()
                    .filter(one -> one.id().equals(addressed.cardId()))
                    .findFirst()
                    .orElseThrow();
            Person addressee = card.knownParents().stream()
                    .map(Parent::person)
                    .filter(person -> person.id().equals(addressed.personId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(addressed.to()).isEqualTo(addressee.name().display());
            String told = addressed.letter().text() + addressed.letter().subject();
            Set<String> own = new HashSet<>(words(addressee.name().display()));
            own.addAll(words(card.pupil().name().display()));
            Set<String> toldWords = words(told);
            cards.stream()
                    .flatMap(one -> one.knownParents().stream())
                    .map(Parent::person)
                    .forEach(person -> {
                        Set<String> foreign = words(person.name().display());
                        foreign.removeAll(own);
                        assertThat(toldWords).doesNotContainAnyElementsOf(foreign.isEmpty() ? Set.of("-") : foreign);
                    });
            String digits = told.replaceAll("[^0-9]", "");
            Set<String> ownNumbers = numbers(Stream.of(addressee, card.pupil()));
            Set<String> numbers = numbers(cards.stream().flatMap(one -> one.persons().stream()));
            numbers.removeAll(ownNumbers);
            assertThat(numbers).noneMatch(digits::contains);
        }
    }

    @Test
    void the_property_sees_letters_to_two_parents_and_withheld_words() {
        int two = 0;
        int withheld = 0;
        for (int dice = 0; dice < 200; dice++) {
            List<PersonCard> cards = boasting(PUPILS.get(dice % PUPILS.size()), dice);
            List<LettersOfItem.Addressed> letters =
                    WRITING.write(cards, findings(cards, new Random(dice)), Optional.empty(), Optional.empty());
            two += letters.size() > 1 ? 1 : 0;
            withheld += letters.stream().anyMatch(letter -> letter.letter().withheld()) ? 1 : 0;
        }

        assertThat(two).isGreaterThan(20);
        assertThat(withheld).isGreaterThan(20);
    }

    @Test
    void a_parent_who_stands_on_both_cards_gets_one_letter_with_what_was_found_on_either() {
        PersonCard journal = card("journal", SourceSystem.JOURNAL, parent("mother-j"));
        PersonCard enrolment = card("enrolment", SourceSystem.ENROLMENT, parent("mother-e"));

        List<LettersOfItem.Addressed> letters = WRITING.write(
                List.of(enrolment, journal),
                List.of(
                        Sampled.pupil("journal", journal.pupil().id()).finding("L7"),
                        Sampled.parent("enrolment", "mother-e").finding("D12")),
                Optional.empty(),
                Optional.empty());

        assertThat(letters).singleElement().satisfies(one -> {
            assertThat(one.cardId()).isEqualTo("journal");
            assertThat(one.personId()).isEqualTo("mother-j");
            assertThat(one.letter().documents()).hasSize(3);
        });
    }

    @Test
    void what_was_found_of_others_or_on_other_cards_is_passed_over() {
        PersonCard card = card("card", SourceSystem.JOURNAL, parent("mother"));

        assertThat(WRITING.write(
                        List.of(card),
                        List.of(
                                Sampled.pupil("sibling", "other-child").finding("L7"),
                                Sampled.pupil("card", "who-stood-here-before").finding("L7"),
                                Sampled.parent("card", "father-who-left").finding("D12")),
                        Optional.empty(),
                        Optional.empty()))
                .isEmpty();
    }

    @Test
    void one_parent_may_be_named() {
        Parent father = new Parent(Family.person(Member.FATHER), Fact.of(Kinship.FATHER));
        PersonCard card = card("card", SourceSystem.JOURNAL, parent("mother"), father);
        List<AuditFinding> found =
                List.of(Sampled.pupil("card", card.pupil().id()).finding("L7"));

        assertThat(WRITING.write(List.of(card), found, Optional.empty(), Optional.empty()))
                .hasSize(2);
        assertThat(WRITING.write(List.of(card), found, Optional.of("mother"), Optional.empty()))
                .extracting(LettersOfItem.Addressed::personId)
                .containsExactly("mother");
        assertThat(LetterWriting.hasParent(List.of(card), "mother")).isTrue();
        assertThat(LetterWriting.hasParent(List.of(card), card.pupil().id())).isFalse();
    }

    @Test
    void one_card_that_says_so_is_enough_for_a_pupil_to_be_of_age() {
        LocalDate birthday = LocalDate.of(2026, 3, 9);
        PersonCard unknown = born("unknown", Fact.unknown());
        PersonCard known = born("known", Fact.of(new BirthDate(birthday.minusYears(18))));

        assertThat(LetterWriting.isOfAge(List.of(unknown, known), birthday, 18)).isTrue();
        assertThat(LetterWriting.isOfAge(List.of(unknown, known), birthday.minusDays(1), 18))
                .isFalse();
        assertThat(LetterWriting.isOfAge(List.of(unknown), birthday, 18)).isFalse();
    }

    private static PersonCard born(String id, Fact<BirthDate> born) {
        return new PersonCard(
                id,
                SourceSystem.JOURNAL,
                Fact.unknown(),
                School.ofId(Family.SCHOOL),
                Fact.of("11А"),
                Family.person(Member.DAUGHTER).toBuilder().birthDate(born).build(),
                Fact.of(List.of(parent("mother"))),
                Fact.unknown());
    }

    /** The name of the school is the one free text of a letter: it boasts of one of the parents. */
    private static List<PersonCard> boasting(List<PersonCard> cards, int dice) {
        List<Person> parents = cards.stream()
                .flatMap(card -> card.knownParents().stream())
                .map(Parent::person)
                .toList();
        if (parents.isEmpty() || dice % 3 == 0) {
            return cards;
        }
        Person praised = parents.get(dice % parents.size());
        String name = dice % 3 == 1
                ? "Школа имени " + praised.name().display()
                : "Школа, телефон "
                        + praised.matchablePhones().stream()
                                .map(phone -> phone.esiaDigits())
                                .collect(Collectors.joining(" "));
        return cards.stream()
                .map(card -> card.withSchool(new School(
                        card.school().id(),
                        Fact.of(name),
                        card.school().inn(),
                        card.school().municipality())))
                .toList();
    }

    private static List<AuditFinding> findings(List<PersonCard> cards, Random random) {
        List<AuditFinding> found = new ArrayList<>();
        for (PersonCard card : cards) {
            found.add(
                    Sampled.pupil(card.id(), card.pupil().id()).finding(OF_CHILD.get(random.nextInt(OF_CHILD.size()))));
            for (Parent parent : card.knownParents()) {
                found.add(Sampled.parent(card.id(), parent.person().id())
                        .finding(OF_PARENT.get(random.nextInt(OF_PARENT.size()))));
            }
        }
        return found;
    }

    private static Set<String> numbers(Stream<Person> people) {
        return people.flatMap(person -> Stream.concat(
                        person.matchableSnils().stream().map(snils -> snils.digits()),
                        person.matchablePhones().stream()
                                .map(phone -> phone.esiaDigits().substring(1))))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}-]+", -1))
                .map(word -> word.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Parent parent(String id) {
        return new Parent(Family.person(Member.MOTHER).toBuilder().id(id).build(), Fact.of(Kinship.MOTHER));
    }

    private static PersonCard card(String id, SourceSystem system, Parent... parents) {
        return new PersonCard(
                id,
                system,
                Fact.unknown(),
                School.ofId(Family.SCHOOL),
                Fact.of("2Б"),
                Family.person(Member.DAUGHTER),
                Fact.of(Stream.of(parents).toList()),
                Fact.unknown());
    }
}
