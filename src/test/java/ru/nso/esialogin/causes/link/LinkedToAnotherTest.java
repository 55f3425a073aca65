package ru.nso.esialogin.causes.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link LinkedToAnother}. */
class LinkedToAnotherTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new LinkedToAnother(), login);
    }

    @Test
    void a_link_of_the_account_used_to_the_father_s_record_opens_that_record() {
        OneRule asked = ask(linked(Member.FATHER));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WRONG_PERSON);
        assertThat(asked.cause().severity()).isEqualTo(Severity.WRONG_PERSON);
        assertThat(asked.cause().mends().get(0).what()).isEqualTo(Edit.What.UNLINK);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_link_to_the_own_record_is_right() {
        assertThat(ask(linked(Member.MOTHER)).isSilent()).isTrue();
    }

    /** Found by the finite abstraction: without a key the other record matched nothing, and the link was not named. */
    @Test
    void a_link_to_one_of_two_own_records_hides_the_other_even_where_no_key_is_sent() {
        String oid = Login.ofMother(Family.withSon()).facts().account().oid().orElse("");
        Login login = Login.ofMother(Family.withSonAndDaughter()
                        .onCard("son-j", Member.MOTHER, mother -> mother.esiaOid(Fact.of(oid))))
                .sendingNoSnils()
                .phones()
                .emails()
                .typing(LoginTyped.PHONE);
        OneRule asked = ask(login);

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(asked.cause().mends()).extracting(Edit::what).containsExactly(Edit.What.UNLINK);
        assertThat(RuleFixture.planner()
                        .plan(
                                login.facts(),
                                asked.simulation(),
                                RuleFixture.engine().explain(login.facts(), asked.simulation()))
                        .plans())
                .extracting(plan -> plan.edits().stream()
                        .map(planned -> planned.edit().what())
                        .toList())
                .contains(List.of(Edit.What.LOGIN_WITH_SNILS, Edit.What.UNLINK));
    }

    @Test
    void a_link_of_another_account_takes_nothing_out_of_the_search() {
        assertThat(ask(Login.ofMother(
                                Family.withSon().inJournal(Member.FATHER, father -> father.esiaOid(Fact.of("42")))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void with_a_password_or_an_assumed_account_there_is_no_account_to_be_linked() {
        assertThat(ask(linked(Member.FATHER).assumed()).isSilent()).isTrue();
        assertThat(ask(linked(Member.FATHER).with(Credential.PASSWORD)).isSilent())
                .isTrue();
    }

    private static Login linked(Member member) {
        String oid = Login.ofMother(Family.withSon()).facts().account().oid().orElse("");
        return Login.ofMother(Family.withSon().inJournal(member, person -> person.esiaOid(Fact.of(oid))));
    }
}
