package ru.nso.esialogin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;

/** How much causes hinder is what the simulation shows, alone or together, and what edits change. */
class SeverityTest {
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();

    @Test
    void causes_that_help_only_together_hinder_both() {
        Login login = Login.ofMother(Family.withSonAndDaughter()
                        .orders(
                                "son",
                                Family.enrolment(Family.OTHER_SCHOOL, "2024-09-01"),
                                Family.enrolment(Family.SCHOOL, "2025-09-01"))
                        .onCard("daughter-j", Member.MOTHER, mother -> mother.snils(Fact.empty())
                                .phones(List.of())
                                .emails(List.of())))
                .staff(Login.staffCard());

        assertThat(severity(login, "L6")).isEqualTo(Severity.HIDES_CHILD);
        assertThat(severity(login, "L8")).isEqualTo(Severity.HIDES_CHILD);
    }

    @Test
    void causes_that_share_an_edit_hinder_alike() {
        Login login = Login.ofMother(
                Family.withSonAndDaughter().onCard("daughter-j", Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of())));

        assertThat(List.of(severity(login, "L6"), severity(login, "D12"), severity(login, "D10")))
                .containsOnly(Severity.HIDES_CHILD);
    }

    @Test
    void a_gap_on_the_other_parents_record_does_not_hinder_this_login() {
        Login login = Login.ofMother(Family.withSon().everywhere(Member.FATHER, father -> father.snils(Fact.empty())));

        assertThat(severity(login, "D12")).isEqualTo(Severity.WILL_BLOCK);
    }

    @Test
    void a_parent_linked_while_the_child_logs_in_is_not_given_the_childs_keys() {
        Login login = Login.ofSon(Family.withSon().without(Member.MOTHER).without(Member.FATHER));
        Edit link = Edit.onCard(
                Edit.What.LINK_PARENT,
                Actor.SCHOOL,
                Field.PARENTS,
                List.of(new Edit.Target(Place.JOURNAL, "son-j", "son-j-pupil")));

        assertThat(after(login, link).verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void clearing_a_shared_phone_leaves_the_mailbox_in_place() {
        Login login = Login.ofSon(Family.withSon()
                        .everywhere(Member.SON, son -> son.snils(Fact.empty()).phones(List.of(Family.MOTHER_PHONE))))
                .sendingNoSnils();
        Edit clear = Edit.onCard(
                Edit.What.CLEAR_CONTACT,
                Actor.SCHOOL,
                Field.PHONE,
                List.of(new Edit.Target(Place.JOURNAL, "son-j", "son-j-pupil")));

        assertThat(after(login, clear).verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void equal_ids_on_two_cards_are_two_persons() {
        Login login = Login.ofSon(Family.withSonAndDaughter()
                .onCard("son-j", Member.SON, son -> son.id("k"))
                .onCard("daughter-j", Member.DAUGHTER, girl -> girl.id("k")));
        Edit set = Edit.onCard(
                Edit.What.SET_SNILS,
                Actor.SCHOOL,
                Field.SNILS,
                List.of(new Edit.Target(Place.JOURNAL, "daughter-j", "k")));

        assertThat(after(login, set).verdict()).isEqualTo(Verdict.WORKS);
    }

    private static Severity severity(Login login, String code) {
        LoginCase facts = login.facts();
        return RuleFixture.engine().explain(facts, SIMULATOR.simulate(facts)).causes().stream()
                .filter(cause -> cause.code().equals(CauseCode.of(code)))
                .map(ExplainedCause::severity)
                .findFirst()
                .orElseThrow();
    }

    private static Simulation after(Login login, Edit edit) {
        LoginCase facts = login.facts();
        return SIMULATOR.simulate(EditEffects.apply(facts, SIMULATOR.simulate(facts), List.of(edit)));
    }
}
