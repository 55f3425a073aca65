package ru.nso.esialogin.causes.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link ParentNotLinkedToChild}. */
class ParentNotLinkedToChildTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ParentNotLinkedToChild(), login);
    }

    @Test
    void a_card_without_parents_keeps_every_parent_out() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon().without(Member.MOTHER).without(Member.FATHER)));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_parent_of_whom_nothing_is_written_is_nobody() {
        Family family = Family.withSon();
        for (Member parent : List.of(Member.MOTHER, Member.FATHER)) {
            family.everywhere(parent, person -> person.name(FullName.of(null, null, null))
                    .birthDate(Fact.empty())
                    .snils("Нет данных")
                    .phones(List.of())
                    .emails(List.of()));
        }

        OneRule asked = ask(Login.ofMother(family));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
    }

    @Test
    void a_record_on_the_other_child_s_card_only_is_not_linked_with_this_child() {
        OneRule asked =
                ask(Login.ofMother(Family.withSonAndDaughter().without(Member.MOTHER, "daughter-j", "daughter-e")));

        assertThat(asked.cause().severity()).isEqualTo(Severity.HIDES_CHILD);
        assertThat(asked.cause().evidence()).hasSize(1);
    }

    @Test
    void the_child_comes_in_without_parents_and_is_told_that_they_will_not() {
        OneRule asked = ask(Login.ofSon(Family.withSon().without(Member.MOTHER).without(Member.FATHER)));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
    }

    @Test
    void a_parent_with_no_record_anywhere_is_not_unlinked_but_missing() {
        assertThat(ask(Login.ofMother(Family.withSon().without(Member.MOTHER))).isSilent())
                .isTrue();
    }

    @Test
    void no_card_at_all_is_a_possible_reason() {
        OneRule asked = ask(Login.ofMother(Family.withSon().withoutCard("son-j").withoutCard("son-e")));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.PUPIL_CARDS);
    }

    @Test
    void a_named_child_without_a_card_may_not_be_linked_and_the_card_decides() {
        OneRule asked = ask(Login.ofMother(Family.withSon())
                .speakingOf(new ClaimedChild(FullName.of("Рябинина", "Зоя", null), Fact.unknown(), Optional.empty())));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.PUPIL_CARDS);
        assertThat(asked.cause().evidence()).singleElement().satisfies(piece -> assertThat(piece.note())
                .contains("ребёнок 1 из запроса")
                .doesNotContain("Зоя"));
    }

    @Test
    void a_named_child_with_a_card_says_nothing_of_the_link() {
        assertThat(ask(Login.ofMother(Family.withSon())
                                .speakingOf(new ClaimedChild(
                                        Family.person(Member.SON).name(), Fact.unknown(), Optional.empty())))
                        .isSilent())
                .isTrue();
    }
}
