package ru.nso.esialogin.causes.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;

class GuardianNotOnCardTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new GuardianNotOnCard(), login);
    }

    private static Login grandmother(Kinship kinship) {
        return Login.ofMother(Family.withSon().without(Member.FATHER))
                .named("Осокина", "Клавдия", "Петровна", "17.02.1959")
                .sending(Family.STRANGER_SNILS)
                .phones("+79139990011")
                .emails("osokina-test@mail.ru")
                .kinship(kinship);
    }

    @ParameterizedTest
    @CsvSource({"GUARDIAN, true", "OTHER, true", "MOTHER, false", "FATHER, false"})
    void only_a_guardian_or_another_representative_has_to_prove_powers(Kinship kinship, boolean holds) {
        OneRule asked = ask(grandmother(kinship));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isEqualTo(holds);
    }

    @Test
    void the_school_adds_the_representative_on_both_cards_at_once() {
        OneRule asked = ask(grandmother(Kinship.GUARDIAN));

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().concernsCaller()).isTrue();
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.ADD_PARENT);
            assertThat(edit.actor()).isEqualTo(Actor.SCHOOL);
            assertThat(edit.targets()).hasSize(2);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_evidence_names_the_journal_first() {
        assertThat(ask(grandmother(Kinship.GUARDIAN)).cause().evidence())
                .extracting(Evidence::place)
                .containsExactly(Place.JOURNAL, Place.ENROLMENT);
    }

    @Test
    void a_guardian_who_stands_on_the_card_is_not_concerned() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).kinship(Kinship.GUARDIAN));

        assertThat(asked.isSilent()).isTrue();
    }

    @Test
    void a_representative_without_a_name_may_stand_there() {
        OneRule asked = ask(Login.ofMother(Family.withSon())
                .unnamed()
                .sending(Family.STRANGER_SNILS)
                .phones("+79139990011")
                .emails("osokina-test@mail.ru")
                .kinship(Kinship.GUARDIAN));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.NAME_OF_IDENTITY);
    }

    @Test
    void without_a_card_of_the_child_nothing_is_said() {
        assertThat(ask(grandmother(Kinship.GUARDIAN).cardsUnknown()).isSilent()).isTrue();
    }
}
