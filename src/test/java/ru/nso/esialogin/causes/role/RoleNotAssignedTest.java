package ru.nso.esialogin.causes.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link RoleNotAssigned}. */
class RoleNotAssignedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new RoleNotAssigned(), login);
    }

    @Test
    void a_claimed_role_that_is_not_on_the_active_card_is_missing() {
        OneRule asked = ask(Login.ofTeacher(Family.withSon()).claiming(StaffRole.HEAD));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_ROLE);
        assertThat(asked.evidence().found()).isEqualTo("учитель");
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void one_absent_role_of_several_is_enough() {
        assertThat(ask(Login.ofTeacher(Family.withSon()).claiming(StaffRole.HEAD, StaffRole.TEACHER))
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void any_teaching_role_satisfies_who_claims_none() {
        assertThat(ask(Login.ofTeacher(Family.withSon())).isSilent()).isTrue();
    }

    @Test
    void without_an_active_staff_card_there_is_no_role_to_assign() {
        assertThat(ask(Login.ofTeacher(Family.withSon()).staff()).isSilent()).isTrue();
    }

    @Test
    void the_app_of_the_other_role_shows_nothing_and_is_advice() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).through(EntryPoint.JOURNAL_APP));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_wrong_app_and_a_missing_role_are_two_faults() {
        Login teacher =
                Login.ofTeacher(Family.withSon()).claiming(StaffRole.HEAD).through(EntryPoint.DIARY_APP);
        OneRule asked = ask(teacher);

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_ROLE);
        assertThat(asked.cause().mends())
                .extracting(Edit::what)
                .containsExactly(Edit.What.USE_ENTRY, Edit.What.ADD_ROLE);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }
}
