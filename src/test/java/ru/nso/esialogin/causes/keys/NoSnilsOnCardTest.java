package ru.nso.esialogin.causes.keys;

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
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link NoSnilsOnCard}. */
class NoSnilsOnCardTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NoSnilsOnCard(), login);
    }

    @Test
    void an_empty_SNILS_blocks_where_the_contacts_do_not_agree_either() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of()))));

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends().get(0).targets().stream().map(Edit.Target::place))
                .containsExactly(Place.JOURNAL, Place.ENROLMENT);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_agreeing_phone_lets_the_person_in_and_the_gap_will_block_later() {
        assertThat(ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils("Нет данных"))))
                        .cause()
                        .severity())
                .isEqualTo(Severity.WILL_BLOCK);
    }

    @Test
    void the_own_gap_comes_before_the_others_gaps() {
        OneRule asked = ask(Login.ofMother(Family.withSon()
                .everywhere(Member.SON, son -> son.snils(Fact.empty()))
                .everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty()))));

        assertThat(asked.cause().evidence().stream().map(Evidence::expected))
                .containsExactly("СНИЛС матери из документа", "СНИЛС ребёнка из документа");
        assertThat(asked.cause().mends()).hasSize(2);
    }

    @Test
    void a_foreigner_without_SNILS_is_another_cause_unless_the_SNILS_is_known() {
        assertThat(ask(Login.ofFather(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                                .citizenship(Fact.of("KGZ")))))
                        .isSilent())
                .isTrue();
        assertThat(ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                                .citizenship(Fact.of("KGZ")))))
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void a_SNILS_that_nobody_told_is_possible_where_one_was_sent_and_nobody_found() {
        assertThat(ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.unknown())
                                .phones(List.of())
                                .emails(List.of()))))
                        .isPossible())
                .isTrue();
    }
}
