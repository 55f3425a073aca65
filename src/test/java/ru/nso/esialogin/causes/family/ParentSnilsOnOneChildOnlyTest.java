package ru.nso.esialogin.causes.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link ParentSnilsOnOneChildOnly}. */
class ParentSnilsOnOneChildOnlyTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ParentSnilsOnOneChildOnly(), login);
    }

    @Test
    void a_SNILS_missing_on_one_child_s_card_hides_that_child() {
        OneRule asked = ask(Login.ofMother(
                Family.withSonAndDaughter().onCard("daughter-j", Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of()))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(asked.cause().severity()).isEqualTo(Severity.HIDES_CHILD);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void missing_on_every_card_it_is_not_this_cause() {
        assertThat(ask(Login.ofMother(Family.withSonAndDaughter()
                                .everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty()))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void with_one_child_there_is_no_other_card() {
        assertThat(ask(Login.ofMother(Family.withSon().inJournal(Member.MOTHER, mother -> mother.snils(Fact.empty()))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void the_other_parent_s_gap_will_block_the_other_parent() {
        OneRule asked = ask(Login.ofMother(
                Family.withSonAndDaughter().onCard("son-j", Member.FATHER, father -> father.snils(Fact.empty()))));

        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        assertThat(asked.cause().concernsCaller()).isFalse();
    }

    @Test
    void a_SNILS_that_nobody_told_of_the_own_record_leaves_it_possible() {
        assertThat(ask(Login.ofMother(Family.withSonAndDaughter()
                                .onCard("daughter-j", Member.MOTHER, mother -> mother.snils(Fact.unknown())
                                        .phones(List.of())
                                        .emails(List.of()))))
                        .isPossible())
                .isTrue();
    }
}
