package ru.nso.esialogin.ticket.reply.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.registry.AroundTicket;
import ru.nso.esialogin.ticket.reply.draft.Block.Reason;
import ru.nso.esialogin.ticket.reply.draft.Block.Where;

class ReplyCheckTest {
    private static final List<PersonCard> CARDS = Family.withSonAndDaughter().cards();
    private static final StaffCard DIRECTOR = new StaffCard(
            "staff-1",
            CARDS.get(0).school(),
            Person.builder("director")
                    .name("Лебедева", "Инна", "Павловна")
                    .emails(List.of("lebedeva@school-77.example"))
                    .build(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown());

    private static Optional<EmailAddress> address(String written) {
        return Drafts.address(written);
    }

    private static Audience audience(Recipient to, String address, Set<String> domains) {
        return Audience.of(
                to,
                address(address),
                new AroundTicket.Cards(CARDS, List.of(DIRECTOR), true, Optional.empty()),
                domains);
    }

    private static List<Reason> reasons(Audience audience, String text) {
        return new ReplyCheck(audience, List.of(), Set.of(), Set.of("help-obr.ru"))
                .blocks(Where.TEXT, text).stream().map(Block::reason).toList();
    }

    private static List<Reason> toMother(String text) {
        return reasons(audience(Recipient.FAMILY, Family.MOTHER_EMAIL, Set.of()), text);
    }

    private static List<Reason> toStranger(String text) {
        return reasons(audience(Recipient.FAMILY, "somebody@example.org", Set.of()), text);
    }

    private static List<Reason> toSchool(String text) {
        return reasons(audience(Recipient.SCHOOL, "lebedeva@school-77.example", Set.of()), text);
    }

    @Test
    void the_mother_may_read_of_herself_and_of_her_children() {
        assertThat(toMother("В карточке Рябинина Глеба и Зои Рябининой всё верно. Ваш телефон " + Family.MOTHER_PHONE))
                .isEmpty();
        assertThat(toMother("СНИЛС сына " + Family.SON_SNILS)).isEmpty();
    }

    @Test
    void she_reads_nothing_of_the_father() {
        Person father = Family.person(Member.FATHER);
        String first = father.name().first().value().orElseThrow();

        assertThat(toMother("Телефон " + Family.FATHER_PHONE)).containsExactly(Reason.SOMEBODY_ELSE);
        assertThat(toMother("СНИЛС " + Family.FATHER_SNILS)).containsExactly(Reason.SOMEBODY_ELSE);
        assertThat(toMother("Почта " + Family.FATHER_EMAIL)).containsExactly(Reason.SOMEBODY_ELSE);
        assertThat(toMother("В карточке указан " + first + ".")).containsExactly(Reason.SOMEBODY_ELSE);
    }

    @Test
    void numbers_of_nobody_around_are_somebody_elses_too() {
        assertThat(toMother("СНИЛС " + Family.STRANGER_SNILS)).containsExactly(Reason.SOMEBODY_ELSE);
        assertThat(toMother("Звоните 8 905 777-30-12")).containsExactly(Reason.SOMEBODY_ELSE);
        assertThat(toMother("Звоните 110 или 8 800 100-70-10, пишите novosib@help-obr.ru"))
                .isEmpty();
    }

    @Test
    void an_address_on_no_card_gets_no_name_and_no_number() {
        assertThat(toStranger("В карточке Глеба ошибка.")).containsExactly(Reason.NOT_ON_CARD);
        assertThat(toStranger("Ваш СНИЛС " + Family.MOTHER_SNILS)).containsExactly(Reason.NOT_ON_CARD);
        assertThat(toStranger("Здравствуйте! Обратитесь в школу, где учится ребёнок."))
                .isEmpty();
    }

    @Test
    void whoever_is_named_by_the_complaint_is_nobody_to_a_stranger() {
        ReplyCheck check = new ReplyCheck(
                audience(Recipient.FAMILY, "somebody@example.org", Set.of()),
                List.of(new FullName(Fact.of("Снегирёва"), Fact.of("Анна"), Fact.empty())),
                Set.of("В карточке указан другой СНИЛС."),
                Set.of());

        assertThat(check.blocks(Where.SUBJECT, "О входе Снегирёвой"))
                .containsExactly(new Block(Reason.NOT_ON_CARD, Where.SUBJECT));
        assertThat(check.blocks(Where.TEXT, "Здравствуйте!\n  В карточке указан другой СНИЛС."))
                .containsExactly(new Block(Reason.NOT_ON_CARD, Where.TEXT));
        assertThat(check.blocks(Where.TEXT, "Здравствуйте!")).isEmpty();
    }

    @Test
    void what_only_cards_tell_may_be_told_to_an_address_on_the_card() {
        ReplyCheck check = new ReplyCheck(
                audience(Recipient.FAMILY, Family.MOTHER_EMAIL, Set.of()),
                List.of(),
                Set.of("В карточке указан другой СНИЛС."),
                Set.of());

        assertThat(check.blocks(Where.TEXT, "В карточке указан другой СНИЛС.")).isEmpty();
    }

    @Test
    void a_school_reads_names_of_its_pupils_and_no_value() {
        assertThat(toSchool("Рябинин Глеб, 6А: проверьте СНИЛС.")).isEmpty();
        assertThat(toSchool("Рябинин Глеб, СНИЛС " + Family.SON_SNILS)).containsExactly(Reason.VALUE_FOR_SCHOOL);
        assertThat(toSchool("Телефон " + Family.MOTHER_PHONE)).contains(Reason.VALUE_FOR_SCHOOL);
        String mother = Family.person(Member.MOTHER).name().first().value().orElseThrow();
        assertThat(toSchool("Мама: " + mother + ".")).containsExactly(Reason.SOMEBODY_ELSE);
    }

    @Test
    void another_school_and_an_unknown_address_read_no_name() {
        List<PersonCard> elsewhere =
                CARDS.stream().map(card -> card.withSchool(school("school-78"))).toList();
        Audience other = Audience.of(
                Recipient.SCHOOL,
                address("lebedeva@school-77.example"),
                new AroundTicket.Cards(elsewhere, List.of(DIRECTOR), true, Optional.empty()),
                Set.of());

        assertThat(reasons(other, "Рябинин Глеб, 6А: проверьте СНИЛС.")).containsExactly(Reason.SOMEBODY_ELSE);
        assertThat(reasons(audience(Recipient.SCHOOL, "office@edu54.example", Set.of()), "Рябинин Глеб"))
                .containsExactly(Reason.NOT_ON_CARD);
        assertThat(reasons(audience(Recipient.SCHOOL, "office@edu54.example", Set.of("edu54.example")), "Рябинин Глеб"))
                .isEmpty();
    }

    @Test
    void a_domain_of_schools_says_not_which_school() {
        List<PersonCard> two = Stream.concat(
                        CARDS.stream().limit(1),
                        CARDS.stream().skip(1).map(card -> card.withSchool(school("school-78"))))
                .toList();
        Audience either = Audience.of(
                Recipient.SCHOOL,
                address("office@edu54.example"),
                new AroundTicket.Cards(two, List.of(), true, Optional.empty()),
                Set.of("edu54.example"));

        assertThat(either.isOnCard()).isFalse();
    }

    @Test
    void of_too_many_cards_nobody_says_who_is_who() {
        Audience unsure = Audience.of(
                Recipient.FAMILY,
                address(Family.MOTHER_EMAIL),
                new AroundTicket.Cards(CARDS, List.of(), false, Optional.empty()),
                Set.of());

        assertThat(unsure.isOnCard()).isFalse();
    }

    @Test
    void a_mother_without_her_address_on_one_card_is_the_same_mother() {
        PersonCard first = CARDS.get(0);
        PersonCard second = CARDS.get(CARDS.size() - 1);
        PersonCard without = second.withParents(second.knownParents().stream()
                .map(parent -> parent.kinship().equals(Fact.of(Kinship.MOTHER))
                        ? new ru.nso.esialogin.card.Parent(
                                parent.person().toBuilder().emails(List.of()).build(), parent.kinship())
                        : parent)
                .toList());
        Audience audience = Audience.of(
                Recipient.FAMILY,
                address(Family.MOTHER_EMAIL),
                new AroundTicket.Cards(List.of(first, without), List.of(), true, Optional.empty()),
                Set.of());

        assertThat(reasons(audience, "У Зои и Глеба всё верно.")).isEmpty();
    }

    @Test
    void a_variable_that_is_left_blocks() {
        assertThat(toMother("Здравствуйте, {name}!")).containsExactly(Reason.UNRESOLVED_VARIABLE);
        assertThat(toMother("Здравствуйте, {}!")).containsExactly(Reason.UNRESOLVED_VARIABLE);
    }

    private static School school(String id) {
        School known = CARDS.get(0).school();
        return new School(id, known.name(), known.inn(), known.municipality());
    }
}
