package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class NotAChildAccountTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NotAChildAccount(), login);
    }

    private static Login simplified() {
        return Login.ofSon(Family.withSon())
                .level(TrustLevel.SIMPLIFIED)
                .sendingNoSnils()
                .linked(false);
    }

    @Test
    void a_simplified_account_of_a_child_blocks_the_login_and_the_parent_makes_another() {
        OneRule asked = ask(simplified());

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().found()).isEqualTo("упрощённая");
        assertThat(asked.evidence().expected()).isEqualTo("детская");
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.RAISE_ACCOUNT);
            assertThat(edit.actor()).isEqualTo(Actor.PARENT);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_child_account_that_lost_its_link_is_only_linked_again() {
        OneRule asked = ask(Login.ofSon(Family.withSon()).linked(false));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.what())
                .isEqualTo(Edit.What.LINK_CHILD));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_linked_child_account_is_right() {
        assertThat(ask(Login.ofSon(Family.withSon())).isSilent()).isTrue();
    }

    @Test
    void a_simplified_account_that_is_linked_still_sends_no_snils() {
        OneRule asked = ask(simplified().linked(true).emails());

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_birthday_of_fourteen_ends_it() {
        Login dayBefore = simplified().named("Рябинин", "Глеб", "Андреевич", "2011-10-16");
        Login birthday = simplified().named("Рябинин", "Глеб", "Андреевич", "2011-10-15");

        assertThat(ask(dayBefore).isConfirmed()).isTrue();
        assertThat(ask(birthday).isSilent()).isTrue();
    }

    @Test
    void a_child_account_without_a_link_stays_wrong_up_to_seventeen() {
        Login seventeen =
                Login.ofSon(Family.withSon()).linked(false).named("Рябинин", "Глеб", "Андреевич", "2007-10-16");
        Login ofAge = Login.ofSon(Family.withSon()).linked(false).named("Рябинин", "Глеб", "Андреевич", "2007-10-15");

        assertThat(ask(seventeen).isConfirmed()).isTrue();
        assertThat(ask(ofAge).isSilent()).isTrue();
    }

    @Test
    void without_a_birth_date_it_is_possible() {
        Family family = Family.withSon()
                .everywhere(Member.SON, son -> son.birthDate(Fact.unknown()))
                .withoutCard("son-e");
        Login login = Login.ofSon(family)
                .level(TrustLevel.CONFIRMED)
                .linked(false)
                .identity(
                        son -> new Identity(son.role(), son.name(), Fact.unknown(), son.kinship(), son.claimedRoles()));

        OneRule asked = ask(login);

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.BIRTH_DATE_OF_IDENTITY);
    }

    @Test
    void the_level_of_a_parent_and_an_assumed_account_are_not_judged() {
        assertThat(ask(Login.ofMother(Family.withSon()).level(TrustLevel.SIMPLIFIED))
                        .isSilent())
                .isTrue();
        assertThat(ask(simplified().assumed()).isSilent()).isTrue();
    }
}
