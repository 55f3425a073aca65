package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class NotLinkedToParentTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NotLinkedToParent(), login);
    }

    private static Login son(String birthDate) {
        Family family = Family.withSon()
                .everywhere(
                        Member.SON,
                        son -> son.birthDate(Fact.of(BirthDate.parse(birthDate).orElseThrow())));
        return Login.ofSon(family).named("Рябинин", "Глеб", "Андреевич", birthDate);
    }

    @ParameterizedTest
    @CsvSource({"2011-10-16, false", "2011-10-15, true", "2007-10-16, true", "2007-10-15, false"})
    void the_link_is_needed_from_fourteen_to_seventeen(String birthDate, boolean needed) {
        OneRule asked = ask(son(birthDate).level(TrustLevel.CONFIRMED).linked(false));

        assertThat(asked.isConfirmed()).isEqualTo(needed);
    }

    @Test
    void the_parent_links_and_the_login_works() {
        OneRule asked = ask(son("2010-02-02").level(TrustLevel.CONFIRMED).linked(false));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.LINK_CHILD);
            assertThat(edit.actor()).isEqualTo(Actor.PARENT);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void it_is_seen_beside_a_level_that_is_too_low() {
        OneRule asked = ask(son("2010-02-02").level(TrustLevel.STANDARD).linked(false));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().obstacles()).containsExactly(Obstacle.LEVEL_TOO_LOW_FOR_14);
    }

    @Test
    void a_child_account_that_lost_its_link_is_mended_by_the_same_act_as_the_account_itself() {
        OneRule asked = ask(son("2010-02-02").linked(false));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(ask(son("2013-02-02").linked(false)).isSilent()).isTrue();
    }

    @Test
    void a_linked_account_and_one_nobody_told_of_are_not_this_cause() {
        assertThat(ask(son("2010-02-02").level(TrustLevel.CONFIRMED)).isSilent())
                .isTrue();
        assertThat(ask(son("2010-02-02").accountUnknown()).isSilent()).isTrue();
    }

    @Test
    void without_a_birth_date_it_is_possible() {
        Family family = Family.withSon().everywhere(Member.SON, son -> son.birthDate(Fact.unknown()));
        Login login = Login.ofSon(family)
                .level(TrustLevel.CONFIRMED)
                .linked(false)
                .identity(
                        son -> new Identity(son.role(), son.name(), Fact.unknown(), son.kinship(), son.claimedRoles()));

        OneRule asked = ask(login);

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.BIRTH_DATE_OF_IDENTITY);
    }
}
