package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;

class ConsentNotGivenTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ConsentNotGiven(), login);
    }

    private static Login with(Consent consent) {
        return Login.ofMother(Family.withSon())
                .account(old -> new EsiaAccount(
                        old.level(),
                        old.snils(),
                        old.phones(),
                        old.emails(),
                        old.phonesVerifying(),
                        old.emailsVerifying(),
                        old.oid(),
                        old.linkedToParent(),
                        old.verifying(),
                        Fact.of(consent),
                        old.secondAccount()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESIA-007004", "007019"})
    void both_codes_confirm_it(String code) {
        OneRule asked = ask(Login.ofMother(Family.withSon()).code(code));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().place()).isEqualTo(Place.ESIA);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Consent.class,
            names = {"REFUSED", "REVOKED"})
    void a_consent_refused_or_revoked_confirms_it(Consent consent) {
        OneRule asked = ask(with(consent));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.GIVE_CONSENT);
            assertThat(edit.actor()).isEqualTo(Actor.PARENT);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Consent.class,
            names = {"GIVEN", "PARENTAL_MISSING"})
    void a_consent_given_and_one_that_a_parent_owes_are_not_this_cause(Consent consent) {
        assertThat(ask(with(consent)).isSilent()).isTrue();
    }

    @Test
    void nobody_knowing_of_a_consent_is_no_cause() {
        assertThat(ask(Login.ofMother(Family.withSon()).accountUnknown()).isSilent())
                .isTrue();
    }
}
