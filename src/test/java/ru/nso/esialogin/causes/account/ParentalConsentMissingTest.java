package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;

class ParentalConsentMissingTest {
    private static final String TEXT =
            "Ваш дневник не найден. Чтобы решить проблему, попросите родителей сообщить о ней через форму"
                    + " обратной связи";

    private static OneRule ask(Login login) {
        return OneRule.ask(new ParentalConsentMissing(), login);
    }

    private static Login son(String birthDate) {
        Family family = Family.withSon()
                .everywhere(
                        Member.SON,
                        son -> son.birthDate(Fact.of(BirthDate.parse(birthDate).orElseThrow())));
        return Login.ofSon(family).named("Рябинин", "Глеб", "Андреевич", birthDate);
    }

    private static Login owing(Login login) {
        return login.account(old -> new EsiaAccount(
                old.level(),
                old.snils(),
                old.phones(),
                old.emails(),
                old.phonesVerifying(),
                old.emailsVerifying(),
                old.oid(),
                old.linkedToParent(),
                old.verifying(),
                Fact.of(Consent.PARENTAL_MISSING),
                old.secondAccount()));
    }

    @Test
    void the_text_of_the_diary_confirms_it_and_the_parent_consents() {
        OneRule asked = ask(Login.ofSon(Family.withSon()).seeing(TEXT));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.actor())
                .isEqualTo(Actor.PARENT));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_consent_of_a_minor_confirms_it_until_the_day_of_eighteen() {
        assertThat(ask(owing(son("2007-10-16").level(TrustLevel.CONFIRMED))).isConfirmed())
                .isTrue();
        assertThat(ask(owing(son("2007-10-15").level(TrustLevel.CONFIRMED))).isSilent())
                .isTrue();
    }

    @Test
    void a_parent_who_tells_of_it_speaks_of_the_child() {
        for (Login login :
                List.of(Login.ofMother(Family.withSon()).seeing(TEXT), owing(Login.ofMother(Family.withSon())))) {
            OneRule asked = ask(login);

            assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
            assertThat(asked.isConfirmed()).isTrue();
            assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        }
    }

    @Test
    void the_other_text_of_the_journal_is_no_sign_of_it() {
        assertThat(ask(Login.ofSon(Family.withSon()).seeing("Не удалось найти возможного пользователя для авторизации"))
                        .isSilent())
                .isTrue();
    }

    @Test
    void an_employee_needs_no_parent() {
        assertThat(ask(Login.ofTeacher(Family.withSon()).seeing(TEXT)).isSilent())
                .isTrue();
    }
}
