package ru.nso.esialogin.repair.blast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Edit.What;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;

/** Plans for one login: whom else they touch. */
class PlansTouchOthersTest {
    private final BlastRadius radius =
            new BlastRadius(RuleFixture.simulator(), new TimeLimit(Duration.ofHours(1), () -> 0));

    private List<String> others(Login login, Circle around, Edit... plan) {
        LoginCase facts = login.facts();
        return radius
                .ofPlans(facts, RuleFixture.simulator().simulate(facts), around)
                .of(List.of(plan))
                .affected()
                .stream()
                .map(one -> one.recordId() + " " + one.effect())
                .toList();
    }

    private List<String> others(Login login, Edit... plan) {
        return others(login, Circle.NONE, plan);
    }

    private static Edit onBoth(What what, Field field, String person) {
        return Edit.onCard(
                what,
                Actor.SCHOOL,
                field,
                List.of(
                        new Target(Place.JOURNAL, "son-j", "son-j-" + person),
                        new Target(Place.ENROLMENT, "son-e", "son-e-" + person)));
    }

    private static Family withMothersSnilsInTheSonsField() {
        return Family.withSon()
                .everywhere(Member.SON, son -> son.snils(Family.MOTHER_SNILS).emails(List.of()));
    }

    @Test
    void the_sons_plan_lets_the_mother_out_of_his_record_and_says_nothing_of_himself() {
        assertThat(others(Login.ofSon(withMothersSnilsInTheSonsField()), onBoth(What.SET_SNILS, Field.SNILS, "pupil")))
                .containsExactly("son-j:son-j-mother GAINS");
    }

    @Test
    void the_mothers_plan_gives_the_son_his_own_snils_and_not_an_empty_field() {
        assertThat(others(
                        Login.ofMother(withMothersSnilsInTheSonsField()), onBoth(What.SET_SNILS, Field.SNILS, "pupil")))
                .containsExactly("son-j:son-j-pupil GAINS");
    }

    @Test
    void what_happens_at_esia_or_at_the_entry_touches_nobody() {
        assertThat(others(
                        Login.ofMother(Family.withSon()),
                        Edit.atEsia(What.LOGIN_WITH_SNILS, Actor.PARENT, Field.LOGIN_TYPED),
                        Edit.atEsia(What.RAISE_ACCOUNT, Actor.PARENT, Field.ACCOUNT_LEVEL),
                        Edit.onCard(
                                What.WAIT_UNTIL,
                                Actor.PARENT,
                                Field.ORDERS,
                                List.of(new Target(Place.ENROLMENT, "son-e", "")))))
                .isEmpty();
    }

    @Test
    void an_edit_of_a_card_that_nobody_here_knows_touches_nobody_here() {
        assertThat(others(
                        Login.ofMother(Family.withSon()),
                        Edit.onCard(What.LINK_PARENT, Actor.SCHOOL, Field.PARENTS, List.of())))
                .isEmpty();
    }

    @Test
    void a_mother_added_with_a_phone_that_an_employee_of_another_school_holds_lets_that_employee_in() {
        StaffCard employee = Login.staffCard();
        StaffCard stranger = employee.withPerson(employee.person().toBuilder()
                .name("Осокина", "Вера", "Львовна")
                .birthDate(LocalDate.of(1970, 1, 2))
                .snils(Family.STRANGER_SNILS)
                .emails(List.of())
                .build());
        Circle around = new Circle(new Neighbourhood(List.of(), List.of(stranger)), Set.of("staff-1"), true);
        Edit add = Edit.onCard(
                What.ADD_PARENT, Actor.SCHOOL, Field.PARENTS, List.of(new Target(Place.JOURNAL, "son-j", "")));
        Login mother = Login.ofMother(Family.withSon().without(Member.MOTHER));

        assertThat(others(mother, around, add)).containsExactly("staff-1:staff-1-person WRONG_PERSON");
        assertThat(others(mother.phones("+79230001122"), around, add)).isEmpty();
    }

    @Test
    void orders_settled_for_the_mother_let_in_everybody_on_the_card() {
        Family notEnrolled = Family.withSon().orders("son");

        assertThat(others(
                        Login.ofMother(notEnrolled),
                        Edit.onCard(
                                What.ISSUE_ORDER,
                                Actor.SCHOOL,
                                Field.ORDERS,
                                List.of(new Target(Place.ENROLMENT, "son-e", "")))))
                .containsExactly("son-j:son-j-pupil GAINS", "son-j:son-j-father GAINS");
    }

    @Test
    void doubled_cards_merged_keep_what_only_one_of_them_holds() {
        Family family = Family.withSon().without(Member.FATHER, "son-j");
        PersonCard journal = Family.withSon().cards().get(0);
        family.with(new PersonCard(
                "son-x",
                journal.system(),
                journal.dataAsOf(),
                journal.school(),
                journal.className(),
                journal.pupil(),
                journal.parents(),
                Fact.unknown()));
        Edit merge = Edit.onCard(
                What.MERGE_CARDS,
                Actor.SCHOOL,
                Field.CARD,
                List.of(new Target(Place.JOURNAL, "son-j", ""), new Target(Place.JOURNAL, "son-x", "")));

        assertThat(others(Login.ofMother(family), merge)).isEmpty();
        assertThat(others(
                        Login.ofMother(family),
                        merge,
                        Edit.onCard(
                                What.SET_SNILS,
                                Actor.SCHOOL,
                                Field.SNILS,
                                List.of(new Target(
                                        Place.JOURNAL, "son-x", journal.pupil().id())))))
                .as("an edit of the card that goes is made before it goes")
                .isEmpty();
    }
}
