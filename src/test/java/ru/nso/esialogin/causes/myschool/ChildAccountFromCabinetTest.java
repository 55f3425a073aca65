package ru.nso.esialogin.causes.myschool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;

class ChildAccountFromCabinetTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ChildAccountFromCabinet(), login);
    }

    private static Login atStep(Step step) {
        return Login.ofMother(Family.withSon()).making(new ChildAccount(Fact.unknown(), Fact.unknown(), Fact.of(step)));
    }

    @ParameterizedTest
    @CsvSource({"DATA, true", "CHECK, false", "PASSWORD, false", "DONE, false"})
    void it_holds_where_the_parent_is_still_at_the_childs_card(Step step, boolean holds) {
        OneRule asked = ask(atStep(step));

        assertThat(asked.isConfirmed()).isEqualTo(holds);
        assertThat(asked.isSilent()).isEqualTo(!holds);
    }

    @Test
    void it_closes_the_childs_login_and_the_parent_mends_it() {
        OneRule asked = ask(atStep(Step.DATA));

        assertThat(asked.simulation().isClosedBy(Obstacle.CHILD_ACCOUNT_UNFINISHED))
                .isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.actor())
                .isEqualTo(Actor.PARENT));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_refusal_without_a_reason_leaves_it_possible() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).noticing(Symptom.ACCOUNT_CREATION_REFUSED));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.CHILD_ACCOUNT_STEP);
    }

    @Test
    void a_mailbox_of_gmail_explains_more() {
        OneRule asked = ask(Login.ofMother(Family.withSon())
                .making(new ChildAccount(
                        EmailAddress.read("ryabinin-child-test@gmail.com"), Fact.unknown(), Fact.of(Step.DATA))));

        assertThat(asked.isSilent()).isTrue();
    }

    @Test
    void a_parent_without_a_confirmed_account_explains_more() {
        assertThat(ask(atStep(Step.DATA).level(TrustLevel.STANDARD)).isSilent()).isTrue();
    }

    @Test
    void a_contact_in_use_explains_more() {
        assertThat(ask(atStep(Step.DATA).noticing(Symptom.CHILD_ACCOUNT_CONTACT_IN_USE))
                        .isSilent())
                .isTrue();
    }
}
