package ru.nso.esialogin.repair.blast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.CardEditor;
import ru.nso.esialogin.repair.blast.edit.OrderMeant;
import ru.nso.esialogin.rules.Field;

class BlastRadiusTest {
    private static final Instant OCTOBER = Instant.parse("2025-10-15T05:00:00Z");
    private final BlastRadius radius =
            new BlastRadius(RuleFixture.simulator(), new TimeLimit(Duration.ofHours(1), () -> 0));

    private List<String> after(Neighbourhood before, CardEdit... edits) {
        Blast blast = blast(before, edits);
        return blast.affected().stream()
                .map(one -> one.recordId() + " " + one.before() + " -> " + one.after() + " " + one.effect())
                .toList();
    }

    private Blast blast(Neighbourhood before, CardEdit... edits) {
        return radius.between(before, CardEditor.apply(before, List.of(edits)), OCTOBER);
    }

    private static Neighbourhood of(Family family, StaffCard... staff) {
        return new Neighbourhood(family.cards(), List.of(staff));
    }

    private static PersonCard neighbour(String phone, String snils) {
        return new PersonCard(
                "neighbour-j",
                SourceSystem.JOURNAL,
                Fact.unknown(),
                School.ofId(Family.OTHER_SCHOOL),
                Fact.of("5В"),
                Person.builder("neighbour-j-pupil")
                        .name("Осокин", "Пётр", "Ильич")
                        .birthDate(LocalDate.of(2014, 2, 3))
                        .snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of("osokin-test@yandex.ru"))
                        .esiaOid(Fact.empty())
                        .build(),
                Fact.of(List.of(new Parent(
                        Person.builder("neighbour-j-mother")
                                .name("Осокина", "Вера", "Львовна")
                                .birthDate(LocalDate.of(1987, 4, 5))
                                .snils(snils)
                                .phones(phone.isEmpty() ? List.of() : List.of(phone))
                                .emails(List.of())
                                .esiaOid(Fact.empty())
                                .build(),
                        Fact.of(Kinship.MOTHER)))),
                Fact.unknown());
    }

    private static CardEdit setSnils(String cardId, String personId) {
        return new CardEdit.SetSnils(cardId, personId, Optional.empty());
    }

    private static CardEdit setSnils(String cardId, String personId, String value) {
        return new CardEdit.SetSnils(cardId, personId, Snils.read(value).value());
    }

    private static CardEdit clearPhone(String cardId, String personId) {
        return new CardEdit.ClearContact(cardId, personId, Field.PHONE);
    }

    private static CardEdit setPhone(String cardId, String personId, String value) {
        return new CardEdit.SetContact(
                cardId,
                personId,
                Field.PHONE,
                PhoneNumber.readAll(List.of(value)).orElse(List.of()),
                List.of());
    }

    @Test
    void edits_that_change_nothing_touch_nobody() {
        Neighbourhood cards = of(Family.withSon());

        assertThat(after(cards)).isEmpty();
        assertThat(after(cards, setSnils("son-j", "son-j-pupil", Family.SON_SNILS)))
                .isEmpty();
    }

    @Test
    void a_sons_true_snils_in_place_of_his_mothers_lets_him_in_and_the_mother_out_of_his_record() {
        Neighbourhood cards = of(Family.withSon()
                .everywhere(Member.SON, son -> son.snils(Family.MOTHER_SNILS).emails(List.of())));

        assertThat(after(cards, setSnils("son-j", "son-j-pupil"), setSnils("son-e", "son-e-pupil")))
                .containsExactly(
                        "son-j:son-j-pupil FAILS -> WORKS GAINS", "son-j:son-j-mother WRONG_PERSON -> WORKS GAINS");
    }

    @Test
    void clearing_the_mothers_snils_from_the_sons_field_lets_her_out_of_his_record_and_does_not_let_him_in() {
        Neighbourhood cards = of(Family.withSon()
                .everywhere(Member.SON, son -> son.snils(Family.MOTHER_SNILS).emails(List.of())));

        assertThat(after(
                        cards,
                        new CardEdit.ClearSnils("son-j", "son-j-pupil"),
                        new CardEdit.ClearSnils("son-e", "son-e-pupil")))
                .containsExactly("son-j:son-j-mother WRONG_PERSON -> WORKS GAINS");
    }

    @Test
    void a_snils_that_stands_on_somebody_else_opens_the_edited_record_to_that_person() {
        Neighbourhood cards = of(Family.withSon()
                .inJournal(Member.FATHER, father -> father.snils(Fact.empty()))
                .with(neighbour("", Family.STRANGER_SNILS)));
        CardEdit mistyped = setSnils("son-j", "son-j-father", Family.STRANGER_SNILS);

        assertThat(after(cards, mistyped))
                .as("if it is the father's, then ЕСИА sends it and he reaches the neighbour without the edit")
                .containsExactly("neighbour-j:neighbour-j-mother WORKS -> WRONG_PERSON WRONG_PERSON");
        assertThat(blast(cards, mistyped).dangerous()).isTrue();
        assertThat(blast(cards, setSnils("son-j", "son-j-father")).dangerous()).isFalse();
    }

    @Test
    void a_snils_that_already_stands_on_two_and_is_set_on_a_third_is_dangerous_still() {
        Neighbourhood cards = of(Family.withSon()
                .everywhere(Member.FATHER, father -> father.snils(Family.STRANGER_SNILS))
                .inJournal(Member.MOTHER, mother -> mother.snils(Fact.empty()))
                .with(neighbour("", Family.STRANGER_SNILS)));

        Blast blast = blast(cards, setSnils("son-j", "son-j-mother", Family.STRANGER_SNILS));

        assertThat(blast.dangerous()).isTrue();
        assertThat(blast.affected())
                .extracting(one -> one.recordId() + " " + one.effect())
                .containsExactly("neighbour-j:neighbour-j-mother WRONG_PERSON", "son-j:son-j-father WRONG_PERSON");
    }

    @Test
    void a_shared_phone_cleared_from_a_father_with_a_snils_costs_nobody_anything() {
        Neighbourhood cards =
                of(Family.withSon().everywhere(Member.FATHER, father -> father.phones(List.of(Family.MOTHER_PHONE))));

        assertThat(after(cards, clearPhone("son-j", "son-j-father"), clearPhone("son-e", "son-e-father")))
                .isEmpty();
    }

    @Test
    void a_shared_phone_cleared_from_a_father_without_other_keys_would_leave_him_the_mothers_record_alone() {
        Neighbourhood cards =
                of(Family.withSon().everywhere(Member.FATHER, father -> father.phones(List.of(Family.MOTHER_PHONE))
                        .snils(Fact.empty())
                        .emails(List.of())));

        Blast blast = blast(cards, clearPhone("son-j", "son-j-father"), clearPhone("son-e", "son-e-father"));

        assertThat(blast.dangerous()).isTrue();
        assertThat(blast.affected()).singleElement().satisfies(father -> {
            assertThat(father.recordId()).isEqualTo("son-j:son-j-father");
            assertThat(father.records()).extracting(OnCard::recordId).contains("son-e:son-e-father");
            assertThat(father.effect()).isEqualTo(Effect.WRONG_PERSON);
        });
    }

    @Test
    void a_phone_moved_to_its_owner_is_not_the_fathers_any_more() {
        Neighbourhood cards = of(Family.withSon()
                .everywhere(Member.FATHER, father -> father.phones(List.of(Family.FATHER_PHONE))
                        .snils(Fact.empty())
                        .emails(List.of()))
                .everywhere(
                        Member.MOTHER,
                        mother -> mother.phones(List.of()).snils(Fact.empty()).emails(List.of())));

        assertThat(after(
                        cards,
                        clearPhone("son-j", "son-j-father"),
                        clearPhone("son-e", "son-e-father"),
                        setPhone("son-j", "son-j-mother", Family.FATHER_PHONE)))
                .containsExactly("son-j:son-j-mother WRONG_PERSON -> WORKS GAINS");
    }

    @Test
    void the_only_phone_cleared_locks_its_owner_out() {
        Neighbourhood cards = of(Family.withSon()
                .everywhere(Member.FATHER, father -> father.snils(Fact.empty()).emails(List.of())));

        assertThat(after(cards, clearPhone("son-j", "son-j-father")))
                .containsExactly("son-j:son-j-father WORKS -> FAILS LOSES");
    }

    @Test
    void brothers_and_sisters_in_two_schools_a_mother_linked_to_both_sees_both() {
        Neighbourhood cards = of(Family.withSonAndDaughter()
                .without(Member.MOTHER, "daughter-j", "daughter-e")
                .change("daughter-j", card -> card.withSchool(School.ofId(Family.OTHER_SCHOOL))));

        assertThat(after(cards, new CardEdit.LinkParent("daughter-j", "son-j", "son-j-mother")))
                .containsExactly("son-j:son-j-mother INCOMPLETE -> WORKS GAINS");
    }

    @Test
    void a_divorced_father_put_on_the_card_again_gains_the_child_and_nobody_else_changes() {
        Neighbourhood cards = of(Family.withSon().without(Member.FATHER).with(neighbour("", Family.STRANGER_SNILS)));
        Person father = Family.person(Member.FATHER).toBuilder().id("new").build();

        assertThat(after(cards, new CardEdit.AddParent("son-j", father, Fact.of(Kinship.FATHER))))
                .containsExactly("son-j:new FAILS -> WORKS GAINS");
    }

    @Test
    void somebody_added_with_the_phone_of_another_family_lets_that_family_in() {
        Neighbourhood cards =
                of(Family.withSon().without(Member.FATHER).with(neighbour("+79230009988", Family.STRANGER_SNILS)));
        Person father = Family.person(Member.FATHER).toBuilder()
                .id("new")
                .phones(List.of("+79230009988"))
                .build();

        Blast blast = blast(cards, new CardEdit.AddParent("son-j", father, Fact.of(Kinship.FATHER)));

        assertThat(blast.dangerous()).isTrue();
        assertThat(blast.affected())
                .extracting(one -> one.recordId() + " " + one.effect())
                .containsExactly("neighbour-j:neighbour-j-mother WRONG_PERSON", "son-j:new CHANGES");
    }

    @Test
    void twins_with_one_snils_are_told_apart_by_the_right_one() {
        Family twins = Family.withSonAndDaughter()
                .everywhere(Member.SON, son -> son.emails(List.of()))
                .everywhere(Member.DAUGHTER, daughter -> daughter.snils(Family.SON_SNILS)
                        .birthDate(LocalDate.of(2013, 5, 6))
                        .emails(List.of()));

        assertThat(after(
                        of(twins),
                        setSnils("daughter-j", "daughter-j-pupil"),
                        setSnils("daughter-e", "daughter-e-pupil")))
                .containsExactly(
                        "daughter-j:daughter-j-pupil FAILS -> WORKS GAINS",
                        "son-j:son-j-pupil WRONG_PERSON -> WORKS GAINS");
    }

    @Test
    void a_teacher_who_is_a_mother_is_simulated_in_both_roles() {
        StaffCard teacher = Login.staffCard();
        StaffCard withoutKeys = teacher.withPerson(teacher.person().toBuilder()
                .snils(Fact.empty())
                .phones(List.of())
                .emails(List.of())
                .build());

        assertThat(after(of(Family.withSon(), withoutKeys), setSnils("staff-1", "staff-1-person", Family.MOTHER_SNILS)))
                .containsExactly("staff-1:staff-1-person INCOMPLETE -> WORKS GAINS");
        assertThat(after(
                        of(Family.withSon(), teacher),
                        setSnils("son-j", "son-j-mother", Family.STRANGER_SNILS),
                        new CardEdit.ClearContact("staff-1", "staff-1-person", Field.CONTACTS)))
                .as("a SNILS from the document is hers on every card, so her staff card is wrong")
                .containsExactly("staff-1:staff-1-person WORKS -> INCOMPLETE LOSES");
    }

    @Test
    void a_role_given_to_a_teacher_is_gained_and_a_new_staff_card_lets_in_who_had_none() {
        Neighbourhood cards = of(Family.withSon(), Login.staffCard());
        Person father = Family.person(Member.FATHER).toBuilder().id("new").build();

        assertThat(after(cards, new CardEdit.AddRole("staff-1", Set.of(StaffRole.HEAD))))
                .containsExactly("staff-1:staff-1-person INCOMPLETE -> WORKS GAINS");
        assertThat(after(
                        cards,
                        new CardEdit.AddStaffCard(School.ofId(Family.SCHOOL), father, Set.of(StaffRole.TEACHER))))
                .containsExactly("added-staff-card-0:new INCOMPLETE -> WORKS GAINS");
    }

    @Test
    void an_order_cancelled_takes_the_card_from_everybody_on_it_and_one_issued_gives_it_back() {
        Neighbourhood cards = of(Family.withSon());
        CardEdit cancel = new CardEdit.CancelOrder(
                "son-j",
                Optional.of(new OrderMeant(EnrolmentOrder.Type.ENROLMENT, Optional.empty(), Optional.empty())));

        assertThat(after(cards, cancel))
                .containsExactly(
                        "son-j:son-j-pupil WORKS -> FAILS LOSES",
                        "son-j:son-j-father WORKS -> FAILS LOSES",
                        "son-j:son-j-mother WORKS -> FAILS LOSES");
        Neighbourhood locked = CardEditor.apply(cards, List.of(cancel));
        assertThat(after(locked, new CardEdit.IssueOrder("son-j", Optional.empty())))
                .containsExactly(
                        "son-j:son-j-pupil FAILS -> WORKS GAINS",
                        "son-j:son-j-father FAILS -> WORKS GAINS",
                        "son-j:son-j-mother FAILS -> WORKS GAINS");
    }

    @Test
    void a_doubled_card_merged_into_the_other_changes_nobodys_login() {
        Family family = Family.withSon();
        List<PersonCard> cards = new ArrayList<>(family.cards());
        PersonCard journal = cards.get(0);
        cards.add(new PersonCard(
                "son-double",
                SourceSystem.JOURNAL,
                journal.dataAsOf(),
                journal.school(),
                journal.className(),
                journal.pupil(),
                journal.parents(),
                journal.orders()));

        assertThat(after(new Neighbourhood(cards, List.of()), new CardEdit.MergeCards("son-j", "son-double")))
                .isEmpty();
    }

    @Test
    void a_link_taken_away_costs_whoever_had_no_other_way_and_lets_out_who_was_linked_to_anothers_record() {
        Neighbourhood only = of(Family.withSon().everywhere(Member.FATHER, father -> father.snils(Fact.empty())
                .phones(List.of())
                .emails(List.of())
                .esiaOid(Fact.of("1000777"))));
        Neighbourhood wrong = of(Family.withSon()
                .everywhere(Member.MOTHER, mother -> mother.esiaOid(Fact.of("1000888")))
                .everywhere(Member.SON, son -> son.esiaOid(Fact.of("1000888"))));

        assertThat(after(only, new CardEdit.Unlink("son-j", "son-j-father")))
                .containsExactly("son-j:son-j-father WORKS -> FAILS LOSES");
        assertThat(after(
                        wrong,
                        new CardEdit.Unlink("son-j", "son-j-pupil"),
                        new CardEdit.Unlink("son-e", "son-e-pupil")))
                .containsExactly("son-j:son-j-mother WRONG_PERSON -> WORKS GAINS");
    }

    @Test
    void whoever_stands_on_several_cards_is_told_of_once_with_all_records() {
        Neighbourhood cards = of(Family.withSonAndDaughter()
                .everywhere(Member.MOTHER, mother -> mother.phones(List.of()).emails(List.of()))
                .inJournal(Member.MOTHER, mother -> mother.snils(Fact.empty())));

        Blast blast = blast(cards, setSnils("son-j", "son-j-mother", Family.MOTHER_SNILS));

        assertThat(blast.affected()).singleElement().satisfies(mother -> {
            assertThat(mother.records())
                    .extracting(OnCard::recordId)
                    .containsExactly(
                            "son-j:son-j-mother",
                            "son-e:son-e-mother",
                            "daughter-j:daughter-j-mother",
                            "daughter-e:daughter-e-mother");
            assertThat(mother.effect()).isEqualTo(Effect.GAINS);
        });
    }
}
