package ru.nso.esialogin.causes.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.engine.EditEffects;

/** Boundaries of {@link DoubledCard}. */
class DoubledCardTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new DoubledCard(), login);
    }

    private static OneRule ask(LoginCase login) {
        return OneRule.ask(new DoubledCard(), login);
    }

    @Test
    void two_journal_cards_of_one_child_in_one_school_are_two_active_cards() {
        OneRule asked = ask(Login.ofMother(withSecondCard(Family.SCHOOL)));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().evidence()).hasSize(2);
        assertThat(asked.cause().mends().get(0).what()).isEqualTo(Edit.What.MERGE_CARDS);
    }

    @Test
    void merging_leaves_the_first_card_with_the_parents_of_both() {
        Family family = withSecondCard(Family.SCHOOL).without(Member.FATHER, "son-j");
        OneRule asked = ask(Login.ofFather(family));

        LoginCase mended = EditEffects.apply(
                asked.facts(), asked.simulation(), asked.cause().mends());

        assertThat(ask(mended).isSilent()).isTrue();
        List<PersonCard> ofSon = asked.mended().household().files().get(0).journalCards();
        assertThat(ofSon).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo("son-j");
            assertThat(card.knownParents()).hasSize(2);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_card_of_the_school_that_the_child_left_is_not_active() {
        assertThat(ask(Login.ofMother(withSecondCard(Family.OTHER_SCHOOL))).isSilent())
                .isTrue();
    }

    @Test
    void the_journal_card_and_the_enrolment_card_are_two_systems() {
        assertThat(ask(Login.ofMother(Family.withSon())).isSilent()).isTrue();
    }

    private static Family withSecondCard(String schoolId) {
        Family family = Family.withSon();
        PersonCard card = family.cards().get(0);
        return family.with(new PersonCard(
                "son-second",
                SourceSystem.JOURNAL,
                Fact.unknown(),
                School.ofId(schoolId),
                Fact.of("6Б"),
                card.pupil(),
                card.parents(),
                Fact.unknown()));
    }
}
