package ru.nso.esialogin.causes.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link SharedContact}. */
class SharedContactTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new SharedContact(), login);
    }

    @Test
    void the_mother_s_phone_on_the_child_s_card_is_the_family_s_and_will_block_later() {
        OneRule asked = ask(Login.ofMother(
                Family.withSon().everywhere(Member.SON, son -> son.phones(List.of("8 (923) 111-22-33")))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        assertThat(asked.evidence().standing().orElseThrow().isPupil()).isTrue();
    }

    @Test
    void found_without_the_own_record_it_opens_somebody_else_s() {
        OneRule asked = ask(Login.ofMother(Family.withSon()
                .everywhere(
                        Member.MOTHER,
                        mother -> mother.snils(Fact.empty()).phones(List.of()).emails(List.of()))
                .everywhere(Member.FATHER, father -> father.phones(List.of(Family.MOTHER_PHONE)))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WRONG_PERSON);
        assertThat(asked.cause().severity()).isEqualTo(Severity.WRONG_PERSON);
        assertThat(asked.cause().mends().get(0).what()).isEqualTo(Edit.What.CLEAR_CONTACT);
    }

    @Test
    void e_mails_are_compared_without_regard_to_case() {
        assertThat(ask(Login.ofFather(Family.withSon()
                                .everywhere(Member.SON, son -> son.emails(List.of("RYABININA-Test@Yandex.RU")))))
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void the_same_parent_on_two_children_s_cards_is_one_person() {
        assertThat(ask(Login.ofMother(Family.withSonAndDaughter())).isSilent()).isTrue();
    }

    @Test
    void a_teacher_who_is_also_a_mother_shares_contacts_with_nobody() {
        assertThat(ask(Login.ofTeacher(Family.withSon())).isSilent()).isTrue();
    }
}
