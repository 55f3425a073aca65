package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

class AccountNotConfirmedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new AccountNotConfirmed(), login);
    }

    private static Login son(String birthDate) {
        Family family = Family.withSon()
                .everywhere(
                        Member.SON,
                        son -> son.birthDate(Fact.of(BirthDate.parse(birthDate).orElseThrow())));
        return Login.ofSon(family).named("Рябинин", "Глеб", "Андреевич", birthDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESIA-007055", "007055"})
    void the_code_confirms_it_for_anybody(String code) {
        for (Login login : List.of(
                Login.ofMother(Family.withSon()), Login.ofSon(Family.withSon()), Login.ofTeacher(Family.withSon()))) {
            OneRule asked = ask(login.code(code));

            assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
            assertThat(asked.isConfirmed()).isTrue();
            assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
            assertThat(asked.evidence().found()).isEqualTo("ESIA-007055");
            assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
        }
    }

    @Test
    void a_child_whose_link_nobody_told_of_is_not_locked_out_by_the_cure() {
        Login login = Login.ofSon(Family.withSon())
                .code("007055")
                .account(old -> new EsiaAccount(
                        Fact.unknown(),
                        old.snils(),
                        old.phones(),
                        old.emails(),
                        old.phonesVerifying(),
                        old.emailsVerifying(),
                        old.oid(),
                        Fact.unknown(),
                        old.verifying(),
                        old.consent(),
                        old.secondAccount()));

        OneRule asked = ask(login);

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void any_level_opens_the_journal_to_a_parent() {
        for (TrustLevel level : List.of(TrustLevel.SIMPLIFIED, TrustLevel.STANDARD)) {
            assertThat(ask(Login.ofMother(Family.withSon()).level(level)).isSilent())
                    .isTrue();
        }
    }

    @Test
    void my_school_wants_a_standard_account_of_a_parent() {
        Login login = Login.ofMother(Family.withSon())
                .through(EntryPoint.MY_SCHOOL)
                .at("2024-10-15T12:00:00+07:00")
                .level(TrustLevel.SIMPLIFIED);

        OneRule asked = ask(login);

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.evidence().expected()).isEqualTo("стандартная или подтверждённая");
        assertThat(ask(login.level(TrustLevel.STANDARD)).isSilent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2011-10-16, false", "2011-10-15, true", "2007-10-16, true", "2007-10-15, true"})
    void a_standard_account_is_too_little_from_fourteen_on(String birthDate, boolean tooLittle) {
        OneRule asked = ask(son(birthDate).level(TrustLevel.STANDARD));

        assertThat(asked.isConfirmed()).isEqualTo(tooLittle);
        if (tooLittle) {
            assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
            assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
        }
    }

    @Test
    void a_linked_child_account_suffices_until_the_day_of_eighteen() {
        assertThat(ask(son("2007-10-16")).isSilent()).isTrue();
        assertThat(ask(son("2007-10-15")).isConfirmed()).isTrue();
    }

    @Test
    void a_missing_link_beside_it_leaves_one_more_gate() {
        OneRule asked = ask(son("2010-10-15").level(TrustLevel.STANDARD).linked(false));

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().obstacles()).containsExactly(Obstacle.NOT_LINKED_TO_PARENT);
    }

    @Test
    void another_code_is_another_cause() {
        assertThat(ask(Login.ofMother(Family.withSon()).code("007004")).isSilent())
                .isTrue();
    }
}
