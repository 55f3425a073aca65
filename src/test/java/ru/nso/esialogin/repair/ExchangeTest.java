package ru.nso.esialogin.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Edit.What;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;

/** Which edits of a journal card the exchange with the enrolment subsystem would undo, and so need both cards. */
class ExchangeTest {
    private static final Target MOTHER = new Target(Place.JOURNAL, "son-j", "son-j-mother");
    private static final Target SON = new Target(Place.JOURNAL, "son-j", "son-j-pupil");
    private static final Target CARD = new Target(Place.JOURNAL, "son-j", "");

    @Test
    void the_caller_s_snils_is_undone_by_any_other_and_by_none() {
        assertThat(snilsOfMother(mother -> mother)).containsExactly("son-j");
        assertThat(snilsOfMother(mother -> mother.snils(Fact.unknown()))).containsExactly("son-j");
        assertThat(snilsOfMother(mother -> mother.snils(Fact.empty()))).containsExactly("son-j", "son-e");
        assertThat(snilsOfMother(mother -> mother.snils(Family.STRANGER_SNILS))).containsExactly("son-j", "son-e");
    }

    @Test
    void the_snils_of_somebody_else_is_undone_by_the_same_fault_and_by_none() {
        assertThat(snilsOfSon(son -> son)).containsExactly("son-j");
        assertThat(snilsOfSon(son -> son.snils(Fact.unknown()))).containsExactly("son-j");
        assertThat(snilsOfSon(son -> son.snils(Fact.empty()))).containsExactly("son-j", "son-e");
        assertThat(snilsOfSon(son -> son.snils(Family.FATHER_SNILS))).containsExactly("son-j", "son-e");
        assertThat(snilsOfSon(son -> son.snils("114-562-389 99"))).containsExactly("son-j", "son-e");
    }

    @Test
    void a_snils_taken_away_comes_back_where_the_other_card_has_the_same() {
        assertThat(cleared(What.CLEAR_SNILS, Field.SNILS, son -> son.snils(Family.FATHER_SNILS)))
                .containsExactly("son-j", "son-e");
        assertThat(cleared(What.CLEAR_SNILS, Field.SNILS, son -> son)).containsExactly("son-j");
        assertThat(cleared(What.CLEAR_SNILS, Field.SNILS, son -> son.snils(Fact.empty())))
                .containsExactly("son-j");
        Family without = Family.withSon().everywhere(Member.SON, son -> son.snils(Fact.empty()));
        assertThat(lasting(
                        Login.ofMother(without),
                        Edit.onCard(What.CLEAR_SNILS, Actor.SCHOOL, Field.SNILS, List.of(SON))))
                .containsExactly("son-j");
    }

    @Test
    void contacts_are_undone_where_the_other_card_has_neither_the_phone_nor_the_e_mail() {
        assertThat(contactsOfMother(mother -> mother)).containsExactly("son-j");
        assertThat(contactsOfMother(mother -> mother.emails(List.of()))).containsExactly("son-j");
        assertThat(contactsOfMother(mother -> mother.phones(List.of()))).containsExactly("son-j");
        assertThat(contactsOfMother(mother -> mother.phones(List.of()).emails(List.of())))
                .containsExactly("son-j", "son-e");
        assertThat(contactsOfMother(
                        mother -> mother.phones(List.of("+79235550000")).emails(Fact.unknown())))
                .containsExactly("son-j", "son-e");
        assertThat(contactsOfMother(mother -> mother.phones(Fact.unknown()).emails(Fact.unknown())))
                .containsExactly("son-j");
    }

    @Test
    void a_contact_taken_away_comes_back_where_the_other_card_has_it_in_the_same_field() {
        UnaryOperator<Person.Builder> phone = son -> son.phones(List.of(Family.MOTHER_PHONE));
        UnaryOperator<Person.Builder> email = son -> son.phones(List.of()).emails(List.of(Family.MOTHER_EMAIL));
        UnaryOperator<Person.Builder> none = son -> son.phones(List.of()).emails(List.of());

        assertThat(cleared(What.CLEAR_CONTACT, Field.PHONE, phone)).containsExactly("son-j", "son-e");
        assertThat(cleared(What.CLEAR_CONTACT, Field.EMAIL, phone)).containsExactly("son-j");
        assertThat(cleared(What.CLEAR_CONTACT, Field.EMAIL, email)).containsExactly("son-j", "son-e");
        assertThat(cleared(What.CLEAR_CONTACT, Field.PHONE, email)).containsExactly("son-j");
        assertThat(cleared(What.CLEAR_CONTACT, Field.CONTACTS, email)).containsExactly("son-j", "son-e");
        assertThat(cleared(What.CLEAR_CONTACT, Field.CONTACTS, phone)).containsExactly("son-j", "son-e");
        assertThat(cleared(What.CLEAR_CONTACT, Field.CONTACTS, none)).containsExactly("son-j");
    }

    @Test
    void a_parent_added_is_lost_again_where_the_other_card_is_known_not_to_have_that_parent() {
        Edit adding = Edit.onCard(What.ADD_PARENT, Actor.SCHOOL, Field.PARENTS, List.of(CARD));
        Family nowhere = Family.withSon().without(Member.MOTHER);
        Family inJournal = Family.withSon().without(Member.MOTHER, "son-j");
        Family untold = Family.withSon().without(Member.MOTHER, "son-j").change("son-e", ExchangeTest::withoutWord);

        assertThat(lasting(Login.ofMother(nowhere), adding)).containsExactly("son-j", "son-e");
        assertThat(lasting(Login.ofMother(inJournal), adding)).containsExactly("son-j");
        assertThat(lasting(Login.ofMother(untold), adding)).containsExactly("son-j");
        assertThat(lasting(Login.ofSon(nowhere), adding)).containsExactly("son-j");
    }

    @Test
    void an_edit_of_the_enrolment_card_or_of_no_keys_stays_as_it_is() {
        Login login = Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())));

        assertThat(lasting(
                        login,
                        Edit.onCard(
                                What.SET_SNILS,
                                Actor.SCHOOL,
                                Field.SNILS,
                                List.of(new Target(Place.ENROLMENT, "son-e", "son-e-mother")))))
                .containsExactly("son-e");
        assertThat(lasting(login, Edit.onCard(What.ISSUE_ORDER, Actor.SCHOOL, Field.ORDERS, List.of(CARD))))
                .containsExactly("son-j");
        assertThat(lasting(login, Edit.atEsia(What.LOGIN_WITH_SNILS, Actor.PARENT, Field.LOGIN_TYPED)))
                .isEmpty();
        assertThat(lasting(
                        login,
                        Edit.onCard(
                                What.SET_SNILS,
                                Actor.SCHOOL,
                                Field.SNILS,
                                List.of(new Target(Place.JOURNAL, "son-j", "nobody")))))
                .containsExactly("son-j");
    }

    private static List<String> snilsOfMother(UnaryOperator<Person.Builder> inEnrolment) {
        Family family = Family.withSon()
                .inJournal(Member.MOTHER, mother -> mother.snils(Fact.empty()))
                .inEnrolment(Member.MOTHER, inEnrolment);
        return lasting(Login.ofMother(family), Edit.onCard(What.SET_SNILS, Actor.SCHOOL, Field.SNILS, List.of(MOTHER)));
    }

    /** The journal has the father's SNILS in the son's field, and the mother logs in. */
    private static List<String> snilsOfSon(UnaryOperator<Person.Builder> inEnrolment) {
        Family family = Family.withSon()
                .inJournal(Member.SON, son -> son.snils(Family.FATHER_SNILS))
                .inEnrolment(Member.SON, inEnrolment);
        return lasting(Login.ofMother(family), Edit.onCard(What.SET_SNILS, Actor.SCHOOL, Field.SNILS, List.of(SON)));
    }

    private static List<String> contactsOfMother(UnaryOperator<Person.Builder> inEnrolment) {
        Family family = Family.withSon()
                .inJournal(Member.MOTHER, mother -> mother.phones(List.of()).emails(List.of()))
                .inEnrolment(Member.MOTHER, inEnrolment);
        return lasting(
                Login.ofMother(family), Edit.onCard(What.SET_CONTACT, Actor.SCHOOL, Field.CONTACTS, List.of(MOTHER)));
    }

    /** The journal has the father's SNILS and the mother's contacts in the son's fields. */
    private static List<String> cleared(What what, Field field, UnaryOperator<Person.Builder> inEnrolment) {
        Family family = Family.withSon()
                .inJournal(Member.SON, son -> son.snils(Family.FATHER_SNILS)
                        .phones(List.of(Family.MOTHER_PHONE))
                        .emails(List.of(Family.MOTHER_EMAIL)))
                .inEnrolment(Member.SON, inEnrolment);
        return lasting(Login.ofMother(family), Edit.onCard(what, Actor.SCHOOL, field, List.of(SON)));
    }

    /** Cards that the edit changes once it outlasts the exchange. */
    private static List<String> lasting(Login login, Edit edit) {
        LoginCase facts = login.facts();
        Simulation before = RuleFixture.simulator().simulate(facts);
        Exchange exchange = new Exchange(facts, before, new Facts(facts, before, DatedPolicy.STANDARD));
        return exchange.outlasting(edit).targets().stream().map(Target::cardId).toList();
    }

    private static PersonCard withoutWord(PersonCard card) {
        return new PersonCard(
                card.id(),
                card.system(),
                card.dataAsOf(),
                card.school(),
                card.className(),
                card.pupil(),
                Fact.unknown(),
                card.orders());
    }
}
