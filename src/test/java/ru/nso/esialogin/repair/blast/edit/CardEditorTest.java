package ru.nso.esialogin.repair.blast.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.EnrolmentOrder.Status;
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
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.edit.ImpossibleEdit.Reason;
import ru.nso.esialogin.rules.Field;

/** What each edit makes of the cards, and what the cards do not allow. */
class CardEditorTest {
    private static final String MOTHER = "son-j-mother";
    private static final CardEdit NOTHING_OF_NOTE = new CardEdit.ClearSnils("son-j", "son-j-father");
    private final Neighbourhood family =
            new Neighbourhood(Family.withSonAndDaughter().cards(), List.of());

    @Test
    void the_value_of_the_document_comes_into_the_field_of_that_person_on_that_card() {
        Neighbourhood after = edited(
                family,
                new CardEdit.SetSnils(
                        "son-j", MOTHER, Snils.read(Family.STRANGER_SNILS).value()));

        assertThat(snils(person(after, "son-j", MOTHER))).isEqualTo(Family.STRANGER_SNILS);
        assertThat(after.cards())
                .filteredOn(card -> !card.id().equals("son-j"))
                .isEqualTo(family.cards().stream()
                        .filter(card -> !card.id().equals("son-j"))
                        .toList());
        assertThat(person(after, "son-j", "son-j-father")).isEqualTo(person(family, "son-j", "son-j-father"));
        assertThat(person(after, "son-j", "son-j-pupil")).isEqualTo(person(family, "son-j", "son-j-pupil"));
    }

    @Test
    void a_value_that_nobody_told_is_sound_and_the_same_for_one_person_on_all_cards() {
        Neighbourhood after = edited(
                family,
                new CardEdit.SetSnils("son-j", MOTHER, Optional.empty()),
                new CardEdit.SetSnils("daughter-e", "daughter-e-mother", Optional.empty()),
                new CardEdit.SetSnils("son-j", "son-j-pupil", Optional.empty()));

        Snils mothers = person(after, "son-j", MOTHER).matchableSnils().orElseThrow();
        assertThat(mothers.isValid()).isTrue();
        assertThat(person(after, "daughter-e", "daughter-e-mother").matchableSnils())
                .contains(mothers);
        assertThat(person(after, "son-j", "son-j-pupil").matchableSnils().orElseThrow())
                .isNotEqualTo(mothers);
    }

    @Test
    void nobodys_snils_leaves_the_field_empty() {
        Person mother = person(edited(family, new CardEdit.ClearSnils("son-j", MOTHER)), "son-j", MOTHER);

        assertThat(mother.snils().isEmpty()).isTrue();
        assertThat(mother.phones()).isEqualTo(person(family, "son-j", MOTHER).phones());
    }

    @Test
    void contacts_that_nobody_told_are_set_where_the_field_means_them_and_left_where_it_does_not() {
        Person before = person(family, "son-j", MOTHER);
        Person phone = contact(Field.PHONE, List.of(), List.of());
        Person email = contact(Field.EMAIL, List.of(), List.of());
        Person both = contact(Field.CONTACTS, List.of(), List.of());

        assertThat(phone.matchablePhones()).hasSize(1).doesNotContainAnyElementsOf(before.matchablePhones());
        assertThat(phone.emails()).isEqualTo(before.emails());
        assertThat(email.phones()).isEqualTo(before.phones());
        assertThat(email.matchableEmails()).hasSize(1).doesNotContainAnyElementsOf(before.matchableEmails());
        assertThat(both.phones()).isEqualTo(phone.phones());
        assertThat(both.emails()).isEqualTo(email.emails());
    }

    @Test
    void of_contacts_that_were_told_only_those_told_are_set() {
        Person before = person(family, "son-j", MOTHER);
        Person phone = contact(Field.CONTACTS, List.of("+79235550000"), List.of());
        Person email = contact(Field.CONTACTS, List.of(), List.of("other-test@mail.ru"));
        Person both = contact(Field.CONTACTS, List.of("+79235550000"), List.of("other-test@mail.ru"));

        assertThat(phone.matchablePhones()).extracting(PhoneNumber::e164).containsExactly("+79235550000");
        assertThat(phone.emails()).isEqualTo(before.emails());
        assertThat(email.phones()).isEqualTo(before.phones());
        assertThat(email.matchableEmails()).extracting(EmailAddress::value).containsExactly("other-test@mail.ru");
        assertThat(both.phones()).isEqualTo(phone.phones());
        assertThat(both.emails()).isEqualTo(email.emails());
    }

    @Test
    void contacts_are_cleared_as_far_as_the_field_goes() {
        Person phone = person(cleared(Field.PHONE), "son-j", MOTHER);
        Person email = person(cleared(Field.EMAIL), "son-j", MOTHER);
        Person both = person(cleared(Field.CONTACTS), "son-j", MOTHER);

        assertThat(phone.phones().isEmpty()).isTrue();
        assertThat(phone.emails().isPresent()).isTrue();
        assertThat(email.phones().isPresent()).isTrue();
        assertThat(email.emails().isEmpty()).isTrue();
        assertThat(both.phones().isEmpty()).isTrue();
        assertThat(both.emails().isEmpty()).isTrue();
    }

    @Test
    void a_link_is_taken_away() {
        Neighbourhood linked = new Neighbourhood(
                Family.withSon()
                        .inJournal(Member.MOTHER, mother -> mother.esiaOid(Fact.of("1000777")))
                        .cards(),
                List.of());

        Person mother = person(edited(linked, new CardEdit.Unlink("son-j", MOTHER)), "son-j", MOTHER);

        assertThat(mother.esiaOid().isEmpty()).isTrue();
    }

    @Test
    void a_parent_who_is_added_stands_behind_the_others_with_a_snils() {
        Person grandmother = Person.builder("granny")
                .name("Рябинина", "Вера", "Петровна")
                .phones(List.of("+79235550000"))
                .build();

        PersonCard card =
                card(edited(family, new CardEdit.AddParent("son-j", grandmother, Fact.of(Kinship.GUARDIAN))), "son-j");

        assertThat(card.knownParents()).hasSize(3);
        Parent added = card.knownParents().get(2);
        assertThat(added.kinship()).isEqualTo(Fact.of(Kinship.GUARDIAN));
        assertThat(added.person().id()).isEqualTo("granny");
        assertThat(added.person().matchableSnils()).isPresent();
        assertThat(added.person().matchablePhones())
                .extracting(PhoneNumber::e164)
                .containsExactly("+79235550000");
    }

    @Test
    void a_snils_told_of_a_parent_who_is_added_stays() {
        Person added = Family.person(Member.MOTHER).toBuilder().id("new").build();

        PersonCard card =
                card(edited(family, new CardEdit.AddParent("son-j", added, Fact.of(Kinship.MOTHER))), "son-j");

        assertThat(snils(card.knownParents().get(2).person())).isEqualTo(Family.MOTHER_SNILS);
    }

    @Test
    void a_parent_of_another_card_is_linked_as_that_card_has_the_person() {
        Neighbourhood before = new Neighbourhood(
                Family.withSonAndDaughter()
                        .without(Member.MOTHER, "son-j")
                        .onCard("daughter-j", Member.MOTHER, mother -> mother.id("son-j-father"))
                        .cards(),
                List.of());

        PersonCard card = card(
                edited(before, NOTHING_OF_NOTE, new CardEdit.LinkParent("son-j", "daughter-j", "son-j-father")),
                "son-j");

        Parent linked = card.knownParents().get(1);
        assertThat(linked.kinship()).isEqualTo(Fact.of(Kinship.MOTHER));
        assertThat(linked.person().id()).isEqualTo("added-1-son-j-father"); // the id is taken on this card
        assertThat(snils(linked.person())).isEqualTo(Family.MOTHER_SNILS);
    }

    @Test
    void only_a_parent_of_another_card_can_be_linked() {
        assertRefused(1, Reason.SAME_CARD, new CardEdit.LinkParent("son-j", "son-j", MOTHER));
        assertRefused(1, Reason.NOT_A_PARENT, new CardEdit.LinkParent("son-j", "daughter-j", "daughter-j-pupil"));
        assertRefused(1, Reason.NO_SUCH_PERSON, new CardEdit.LinkParent("son-j", "daughter-j", "nobody"));
    }

    @Test
    void a_new_staff_card_has_its_roles_in_order_and_a_snils() {
        Person teacher = Person.builder("teacher").name("Орлова", "Инна", null).build();

        StaffCard added = edited(
                        family,
                        NOTHING_OF_NOTE,
                        new CardEdit.AddStaffCard(
                                School.ofId(Family.SCHOOL),
                                teacher,
                                Set.of(StaffRole.ADMINISTRATOR, StaffRole.TEACHER)))
                .staff()
                .get(0);

        assertThat(added.id()).isEqualTo("added-staff-card-1");
        assertThat(added.roles().orElse(List.of())).isSorted().hasSize(2);
        assertThat(added.person().matchableSnils()).isPresent();
    }

    @Test
    void a_role_comes_to_those_of_a_staff_card() {
        StaffCard card = Login.staffCard();
        Neighbourhood before = new Neighbourhood(family.cards(), List.of(card));

        StaffCard after = edited(before, new CardEdit.AddRole(card.id(), Set.of(StaffRole.ADMINISTRATOR)))
                .staff()
                .get(0);

        assertThat(after.knownRoles()).containsExactlyInAnyOrder(StaffRole.TEACHER, StaffRole.ADMINISTRATOR);
        assertThat(after.person()).isEqualTo(card.person());
        assertRefused(1, Reason.NOT_A_STAFF_CARD, new CardEdit.AddRole("son-j", Set.of(StaffRole.TEACHER)));
    }

    @Test
    void a_person_on_a_staff_card_is_changed_there_and_nowhere_else() {
        StaffCard card = Login.staffCard();
        Neighbourhood before = new Neighbourhood(family.cards(), List.of(card));

        Neighbourhood after =
                edited(before, new CardEdit.ClearSnils(card.id(), card.person().id()));

        assertThat(after.staff().get(0).person().snils().isEmpty()).isTrue();
        assertThat(after.cards()).isEqualTo(before.cards());
    }

    @Test
    void somebody_who_does_not_stand_on_the_card_cannot_be_changed() {
        Neighbourhood before = new Neighbourhood(family.cards(), List.of(Login.staffCard()));

        assertRefused(1, Reason.NO_SUCH_PERSON, new CardEdit.ClearSnils("son-j", "daughter-j-mother"));
        assertRefused(1, Reason.NO_SUCH_PERSON, new CardEdit.ClearSnils("nowhere", MOTHER));
        assertRefused(before, 0, Reason.NO_SUCH_PERSON, new CardEdit.ClearSnils("staff-1", MOTHER));
    }

    @Test
    void an_order_that_is_issued_stands_behind_the_others() {
        EnrolmentOrder transfer = Family.transfer(Family.OTHER_SCHOOL, "2025-09-01");

        Neighbourhood after = edited(family, new CardEdit.IssueOrder("son-e", Optional.of(transfer)));

        assertThat(orders(after, "son-e")).containsExactly(Family.enrolment(Family.SCHOOL, "2023-09-01"), transfer);
    }

    @Test
    void the_order_that_is_meant_is_withdrawn_on_every_card_of_the_pupil_and_no_other_is() {
        EnrolmentOrder first = Family.enrolment(Family.SCHOOL, "2023-09-01");
        EnrolmentOrder second = Family.enrolment(Family.OTHER_SCHOOL, "2025-09-01");
        Neighbourhood before = new Neighbourhood(
                Family.withSonAndDaughter().orders("son", first, second).cards(), List.of());

        Neighbourhood bySchool = edited(before, cancel(Optional.empty(), Optional.of(Family.OTHER_SCHOOL)));
        Neighbourhood byNumber = edited(before, cancel(first.number().value(), Optional.empty()));

        assertThat(orders(bySchool, "son-e"))
                .extracting(EnrolmentOrder::status)
                .containsExactly(Status.ISSUED, Status.CANCELLED);
        assertThat(orders(byNumber, "son-e"))
                .extracting(EnrolmentOrder::status)
                .containsExactly(Status.CANCELLED, Status.ISSUED);
        assertThat(orders(byNumber, "son-e").get(0).number()).isEqualTo(first.number());
        assertThat(card(byNumber, "daughter-e")).isEqualTo(card(before, "daughter-e"));
        assertThat(card(byNumber, "son-j").orders().isUnknown()).isTrue();
    }

    @Test
    void an_order_that_is_not_there_or_not_in_force_cannot_be_withdrawn() {
        assertRefused(1, Reason.NO_SUCH_ORDER, cancel(Optional.of("77-x"), Optional.empty()));
        assertRefused(1, Reason.NO_SUCH_ORDER, cancel(Optional.empty(), Optional.of(Family.OTHER_SCHOOL)));
        assertRefused(
                1,
                Reason.NO_SUCH_ORDER,
                new CardEdit.CancelOrder(
                        "son-j",
                        Optional.of(new OrderMeant(EnrolmentOrder.Type.TRANSFER, Optional.empty(), Optional.empty()))));
        Neighbourhood draft = new Neighbourhood(
                Family.withSon()
                        .orders("son", Family.draft(Family.SCHOOL, "2025-09-01"))
                        .cards(),
                List.of());
        assertRefused(draft, 0, Reason.NO_SUCH_ORDER, cancel(Optional.empty(), Optional.empty()));
    }

    @Test
    void orders_that_nobody_told_then_yield_the_school_of_the_card() {
        Neighbourhood before = new Neighbourhood(
                Family.withSonAndDaughter()
                        .orders(
                                "son",
                                Family.enrolment(Family.SCHOOL, "2023-09-01"),
                                Family.enrolment(Family.OTHER_SCHOOL, "2025-09-01"))
                        .cards(),
                List.of());

        for (CardEdit edit : List.of(
                new CardEdit.IssueOrder("son-j", Optional.empty()),
                new CardEdit.CancelOrder("son-j", Optional.empty()))) {
            Neighbourhood after = edited(before, edit);
            for (String id : List.of("son-j", "son-e")) {
                assertThat(orders(after, id)).singleElement().satisfies(order -> {
                    assertThat(order.schoolId()).isEqualTo(Family.SCHOOL);
                    assertThat(order.type()).isEqualTo(EnrolmentOrder.Type.ENROLMENT);
                    assertThat(order.status()).isEqualTo(Status.ISSUED);
                });
            }
            assertThat(card(after, "daughter-e")).isEqualTo(card(before, "daughter-e"));
            assertThat(card(after, "daughter-j").orders().isUnknown()).isTrue();
        }
    }

    @Test
    void of_two_cards_of_one_pupil_the_second_goes_and_what_only_it_holds_comes_to_the_first() {
        Neighbourhood before = doubled();

        Neighbourhood after = edited(before, new CardEdit.MergeCards("son-j", "son-double"));

        PersonCard merged = card(after, "son-j");
        assertThat(after.cards()).extracting(PersonCard::id).doesNotContain("son-double");
        assertThat(snils(merged.pupil())).isEqualTo(Family.SON_SNILS);
        assertThat(merged.pupil().matchableEmails())
                .extracting(EmailAddress::value)
                .contains("second-test@mail.ru");
        assertThat(merged.pupil().esiaOid()).isEqualTo(Fact.of("1000999"));
        assertThat(merged.knownParents())
                .extracting(parent -> parent.person().id())
                .containsExactly(MOTHER, "son-double-son-j-mother");
        assertThat(orders(after, "son-j")).containsExactly(Family.enrolment(Family.SCHOOL, "2024-09-01"));
    }

    @Test
    void only_two_cards_of_one_pupil_in_one_subsystem_can_be_merged() {
        assertRefused(1, Reason.SAME_CARD, new CardEdit.MergeCards("son-j", "son-j"));
        assertRefused(1, Reason.NOT_DOUBLED, new CardEdit.MergeCards("son-j", "son-e"));
        assertRefused(1, Reason.NOT_DOUBLED, new CardEdit.MergeCards("son-j", "daughter-j"));
        assertRefused(1, Reason.NOT_A_PUPIL_CARD, new CardEdit.MergeCards("son-j", "nowhere"));
    }

    @Test
    void a_card_that_an_edit_before_merged_away_is_gone() {
        CardEdit merge = new CardEdit.MergeCards("son-j", "son-double");

        assertThatThrownBy(() -> edited(doubled(), merge, new CardEdit.IssueOrder("son-double", Optional.empty())))
                .isInstanceOfSatisfying(ImpossibleEdit.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.CARD_IS_GONE);
                    assertThat(refused.number()).isEqualTo(1);
                });
    }

    @Test
    void an_edit_says_which_cards_it_names_and_whether_it_tells_a_value() {
        Optional<OrderMeant> any = Optional.empty();

        assertThat(new CardEdit.LinkParent("a", "b", "c").cardIds()).containsExactly("a", "b");
        assertThat(new CardEdit.MergeCards("a", "b").cardIds()).containsExactly("a", "b");
        assertThat(new CardEdit.CancelOrder("a", any).cardIds()).containsExactly("a");
        assertThat(new CardEdit.CancelOrder("a", any).tellsValue()).isFalse();
        assertThat(new CardEdit.SetSnils("a", "b", Optional.empty()).tellsValue())
                .isFalse();
        assertThat(new CardEdit.SetSnils("a", "b", Snils.read(Family.SON_SNILS).value()).tellsValue())
                .isTrue();
        assertThat(setContact(Field.CONTACTS, List.of(), List.of()).tellsValue())
                .isFalse();
        assertThat(setContact(Field.CONTACTS, List.of("+79235550000"), List.of())
                        .tellsValue())
                .isTrue();
        assertThat(setContact(Field.CONTACTS, List.of(), List.of("a@mail.ru")).tellsValue())
                .isTrue();
        assertThat(new CardEdit.AddParent("a", Family.person(Member.MOTHER), Fact.unknown()).tellsValue())
                .isTrue();
        CardEdit staff = new CardEdit.AddStaffCard(School.ofId("s"), Family.person(Member.MOTHER), Set.of());
        assertThat(staff.tellsValue()).isTrue();
        assertThat(staff.cardIds()).isEmpty();
    }

    /** The son has a second journal card: another e-mail, a link, a cousin's mother of the same id, and an order. */
    private static Neighbourhood doubled() {
        Family family = Family.withSon().without(Member.FATHER, "son-j");
        PersonCard journal = family.cards().get(0);
        Person aunt = Person.builder(MOTHER)
                .name("Осокина", "Вера", "Львовна")
                .snils(Family.STRANGER_SNILS)
                .build();
        family.with(new PersonCard(
                "son-double",
                SourceSystem.JOURNAL,
                journal.dataAsOf(),
                journal.school(),
                journal.className(),
                journal.pupil().toBuilder()
                        .snils(Family.STRANGER_SNILS)
                        .emails(List.of("second-test@mail.ru"))
                        .esiaOid(Fact.of("1000999"))
                        .build(),
                Fact.of(List.of(journal.knownParents().get(0), new Parent(aunt, Fact.of(Kinship.OTHER)))),
                Fact.of(List.of(Family.enrolment(Family.SCHOOL, "2024-09-01")))));
        return new Neighbourhood(family.cards(), List.of());
    }

    private static CardEdit cancel(Optional<String> number, Optional<String> schoolId) {
        return new CardEdit.CancelOrder(
                "son-j", Optional.of(new OrderMeant(EnrolmentOrder.Type.ENROLMENT, number, schoolId)));
    }

    private static CardEdit setContact(Field field, List<String> phones, List<String> emails) {
        return new CardEdit.SetContact(
                "son-j",
                MOTHER,
                field,
                PhoneNumber.readAll(phones).orElse(List.of()),
                EmailAddress.readAll(emails).orElse(List.of()));
    }

    private Person contact(Field field, List<String> phones, List<String> emails) {
        return person(edited(family, setContact(field, phones, emails)), "son-j", MOTHER);
    }

    private Neighbourhood cleared(Field field) {
        return edited(family, new CardEdit.ClearContact("son-j", MOTHER, field));
    }

    private static Neighbourhood edited(Neighbourhood before, CardEdit... edits) {
        return CardEditor.apply(before, List.of(edits));
    }

    /** The edit is refused behind another one that is not. */
    private void assertRefused(int number, Reason reason, CardEdit edit) {
        assertRefusal(() -> edited(family, NOTHING_OF_NOTE, edit), number, reason);
    }

    private static void assertRefused(Neighbourhood before, int number, Reason reason, CardEdit edit) {
        assertRefusal(() -> edited(before, edit), number, reason);
    }

    private static void assertRefusal(ThrowingCallable editing, int number, Reason reason) {
        assertThatThrownBy(editing).isInstanceOfSatisfying(ImpossibleEdit.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.number()).isEqualTo(number);
        });
    }

    private static PersonCard card(Neighbourhood cards, String id) {
        return cards.cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Person person(Neighbourhood cards, String cardId, String personId) {
        return card(cards, cardId).persons().stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .orElseThrow();
    }

    private static List<EnrolmentOrder> orders(Neighbourhood cards, String cardId) {
        return card(cards, cardId).orders().orElse(List.of());
    }

    private static String snils(Person person) {
        return person.matchableSnils().orElseThrow().formatted();
    }
}
