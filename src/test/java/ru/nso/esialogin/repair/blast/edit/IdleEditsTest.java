package ru.nso.esialogin.repair.blast.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.rules.Field;

/** Edits that leave every card as it is are told from those that change one. */
class IdleEditsTest {
    private static final String CARD = "son-j";
    private static final String MOTHER = "son-j-mother";
    private static final String FATHER = "son-j-father";
    private static final EnrolmentOrder ORDER = Family.enrolment(Family.SCHOOL, "2025-09-01");

    /** The father has no keys, the mother has one of each kind. */
    private static final Neighbourhood CARDS = new Neighbourhood(
            Family.withSon()
                    .everywhere(Member.MOTHER, mother -> mother.snils("13579024674")
                            .phones(List.of("8 (923) 111-22-33"))
                            .emails(List.of(Family.MOTHER_EMAIL)))
                    .everywhere(Member.FATHER, father -> father.snils(Fact.empty())
                            .phones(List.of())
                            .emails(List.of())
                            .esiaOid(Fact.empty()))
                    .orders("son", ORDER)
                    .cards(),
            List.of(Login.staffCard()));

    private static CardEdit snils(String value) {
        return new CardEdit.SetSnils(CARD, MOTHER, Snils.read(value).value());
    }

    private static CardEdit phones(String... values) {
        return new CardEdit.SetContact(
                CARD, MOTHER, Field.PHONE, PhoneNumber.readAll(List.of(values)).orElse(List.of()), List.of());
    }

    private static CardEdit email(String value) {
        return new CardEdit.SetContact(
                CARD,
                MOTHER,
                Field.EMAIL,
                List.of(),
                EmailAddress.readAll(List.of(value)).orElse(List.of()));
    }

    private static CardEdit issue(String card, EnrolmentOrder order) {
        return new CardEdit.IssueOrder(card, Optional.of(order));
    }

    static Stream<CardEdit> idle() {
        return Stream.of(
                snils(Family.MOTHER_SNILS),
                phones(Family.MOTHER_PHONE),
                email(Family.MOTHER_EMAIL),
                new CardEdit.ClearSnils(CARD, FATHER),
                new CardEdit.ClearContact(CARD, FATHER, Field.CONTACTS),
                new CardEdit.Unlink(CARD, FATHER),
                new CardEdit.AddRole("staff-1", Set.copyOf(Login.staffCard().knownRoles())),
                issue(CARD, ORDER),
                issue("son-e", ORDER));
    }

    static Stream<CardEdit> effective() {
        return Stream.of(
                snils(Family.FATHER_SNILS),
                new CardEdit.SetSnils(CARD, MOTHER, Optional.empty()),
                phones(Family.FATHER_PHONE),
                phones(Family.MOTHER_PHONE, Family.FATHER_PHONE),
                email(Family.FATHER_EMAIL),
                new CardEdit.SetContact(CARD, MOTHER, Field.CONTACTS, List.of(), List.of()),
                new CardEdit.ClearSnils(CARD, MOTHER),
                new CardEdit.ClearContact(CARD, MOTHER, Field.EMAIL),
                new CardEdit.AddRole("staff-1", Set.of(StaffRole.HEAD)),
                issue(CARD, Family.transfer(Family.OTHER_SCHOOL, "2025-09-02")),
                new CardEdit.CancelOrder(
                        CARD, Optional.of(new OrderMeant(ORDER.type(), Optional.empty(), Optional.empty()))));
    }

    @ParameterizedTest
    @MethodSource("idle")
    void what_stands_there_already_however_it_is_written_changes_no_card(CardEdit edit) {
        EditedCards edited = CardEditor.play(CARDS, List.of(edit));

        assertThat(edited.isIdle(0)).isTrue();
        assertThat(edited.cards()).isEqualTo(CARDS);
    }

    @ParameterizedTest
    @MethodSource("effective")
    void another_value_or_one_from_a_document_that_nobody_has_seen_changes_the_card(CardEdit edit) {
        EditedCards edited = CardEditor.play(CARDS, List.of(edit));

        assertThat(edited.isIdle(0)).isFalse();
        assertThat(edited.cards()).isNotEqualTo(CARDS);
    }

    @Test
    void an_edit_is_judged_by_the_cards_that_those_before_it_leave() {
        EditedCards edited = CardEditor.play(
                CARDS,
                List.of(
                        snils(Family.FATHER_SNILS),
                        snils(Family.FATHER_SNILS),
                        snils(Family.MOTHER_SNILS),
                        new CardEdit.ClearSnils(CARD, MOTHER),
                        new CardEdit.ClearSnils(CARD, MOTHER)));

        assertThat(edited.idle()).containsExactlyInAnyOrder(1, 4);
    }

    @Test
    void an_order_that_was_cancelled_is_not_in_force_for_being_issued_again() {
        CardEdit cancel = new CardEdit.CancelOrder(
                CARD, Optional.of(new OrderMeant(ORDER.type(), Optional.empty(), Optional.empty())));

        assertThat(CardEditor.play(CARDS, List.of(cancel, issue(CARD, ORDER))).idle())
                .containsExactly(1);
    }
}
