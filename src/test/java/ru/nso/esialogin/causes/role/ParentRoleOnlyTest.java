package ru.nso.esialogin.causes.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link ParentRoleOnly}. */
class ParentRoleOnlyTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ParentRoleOnly(), login);
    }

    @Test
    void without_a_staff_card_only_the_parent_is_found() {
        OneRule asked = ask(Login.ofTeacher(Family.withSon()).staff());

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_ROLE);
        assertThat(asked.cause().mends().get(0).what()).isEqualTo(Edit.What.ADD_STAFF_CARD);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_staff_card_without_agreeing_keys_needs_the_SNILS() {
        OneRule asked = ask(Login.ofTeacher(Family.withSon()).staff(card(StaffRole.TEACHER, false)));

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_ROLE);
        assertThat(asked.cause().mends().get(0).what()).isEqualTo(Edit.What.SET_SNILS);
    }

    @Test
    void an_administrator_s_role_alone_does_not_teach() {
        assertThat(ask(Login.ofTeacher(Family.withSon()).staff(card(StaffRole.ADMINISTRATOR, true)))
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void a_teaching_role_that_was_not_claimed_is_another_cause() {
        assertThat(ask(Login.ofTeacher(Family.withSon()).claiming(StaffRole.HEAD))
                        .isSilent())
                .isTrue();
    }

    @Test
    void without_a_parent_record_it_is_no_question_of_the_parent_s_role() {
        assertThat(ask(Login.ofTeacher(Family.withSon().without(Member.MOTHER)).staff())
                        .isSilent())
                .isTrue();
    }

    @Test
    void staff_cards_that_nobody_told_leave_it_possible() {
        assertThat(ask(Login.ofTeacher(Family.withSon()).staffUnknown()).isPossible())
                .isTrue();
    }

    private static StaffCard card(StaffRole role, boolean withKeys) {
        StaffCard card = Login.staffCard();
        return new StaffCard(
                card.id(),
                card.school(),
                withKeys
                        ? card.person()
                        : card.person().toBuilder()
                                .snils(Fact.empty())
                                .phones(List.of())
                                .emails(List.of())
                                .build(),
                Fact.of(List.of(role)),
                card.employedFrom(),
                card.employedTo());
    }
}
