package ru.nso.esialogin.esia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.LoginCase.Extent;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;

/** What is not proved by cards that nobody has seen (rulings: "FAILS if the cards are complete, else UNDECIDED"). */
class UnseenCardsTest {
    private static final ClaimedChild ZOYA =
            new ClaimedChild(FullName.of("Рябинина", "Зоя", null), Fact.unknown(), Optional.empty());

    @ParameterizedTest
    @EnumSource(
            value = Credential.class,
            names = {"ESIA", "PASSWORD"})
    void a_login_is_not_said_to_work_while_the_card_of_a_named_child_is_not_known(Credential credential) {
        Simulation simulation = Login.ofMother(Family.withSon())
                .at("2023-10-10T20:00:00+07:00")
                .with(credential)
                .speakingOf(ZOYA)
                .simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(simulation.possible()).isEqualTo(Set.of(Verdict.WORKS, Verdict.INCOMPLETE));
        assertThat(simulation.missing()).containsExactly(MissingFact.PUPIL_CARDS);
        assertThat(simulation.trace())
                .anySatisfy(line -> assertThat(line.outcome()).isEqualTo(TraceLine.Outcome.CHILD_WITHOUT_CARD));
    }

    @Test
    void a_named_child_with_a_card_leaves_the_verdict_as_it_is() {
        Simulation simulation = Login.ofMother(Family.withSonAndDaughter())
                .speakingOf(new ClaimedChild(Family.person(Member.DAUGHTER).name(), Fact.unknown(), Optional.empty()))
                .simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void whatever_fails_without_the_named_child_fails_with_it() {
        Login nobodyFound = Login.ofMother(Family.withSon())
                .sendingNoSnils()
                .phones()
                .emails()
                .speakingOf(ZOYA);

        assertThat(nobodyFound.simulate().verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void children_named_by_a_pupil_or_a_teacher_are_not_expected_of_them() {
        assertThat(Login.ofSon(Family.withSon()).speakingOf(ZOYA).simulate().verdict())
                .isEqualTo(Verdict.WORKS);
        assertThat(Login.ofTeacher(Family.withSon()).speakingOf(ZOYA).simulate().verdict())
                .isEqualTo(Verdict.WORKS);
    }

    @Test
    void no_expected_record_fails_only_where_the_cards_are_complete() {
        LoginCase stranger = strangersCards();

        assertThat(simulate(stranger).verdict()).isEqualTo(Verdict.FAILS);
        for (Extent extent : new Extent[] {Extent.PART, Extent.WITHIN_SCOPE}) {
            Simulation open = simulate(stranger.withExtent(extent));
            assertThat(open.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(open.possible()).contains(Verdict.FAILS, Verdict.WORKS);
            assertThat(open.missing()).containsExactly(MissingFact.PUPIL_CARDS);
        }
    }

    @Test
    void a_screen_that_says_nobody_was_found_decides_without_the_cards() {
        Login login = Login.ofFather(Family.withSonAndDaughter())
                .named("Дальний", "Пётр", "Ильич", "1980-02-03")
                .seeing("Не удалось найти возможного пользователя для авторизации (телефоны: 79230000000)");

        assertThat(simulate(login.facts().withExtent(Extent.PART)).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void of_more_cards_than_are_read_one_may_hold_a_child_who_stays_hidden() {
        LoginCase mother = Login.ofMother(Family.withSon()).facts();

        assertThat(simulate(mother.withExtent(Extent.PART)).possible())
                .isEqualTo(Set.of(Verdict.WORKS, Verdict.INCOMPLETE));
        assertThat(simulate(mother.withExtent(Extent.WITHIN_SCOPE)).verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_staff_card_may_be_among_those_that_were_not_looked_at() {
        LoginCase noCard = Login.ofTeacher(Family.withSon()).staff().facts();

        assertThat(simulate(noCard).verdict()).isNotEqualTo(Verdict.UNDECIDED);
        for (Extent extent : new Extent[] {Extent.PART, Extent.WITHIN_SCOPE}) {
            assertThat(simulate(noCard.withExtent(extent)).missing()).containsExactly(MissingFact.STAFF_CARDS);
        }
    }

    /** A father of whom nothing on the two cards speaks, and cards with parents of other surnames. */
    private static LoginCase strangersCards() {
        return Login.ofFather(Family.withSonAndDaughter())
                .named("Дальний", "Пётр", "Ильич", "1980-02-03")
                .sending("163-840-275 70")
                .phones("+79230000000")
                .emails()
                .facts();
    }

    private static Simulation simulate(LoginCase login) {
        return RuleFixture.simulator().simulate(login);
    }
}
