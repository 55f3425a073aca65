package ru.nso.esialogin.repair.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.Explanation;

/** The question whose answer tells most. */
class NextQuestionTest {
    private static final Priors SHIPPED = Priors.shipped();

    @Test
    void where_everything_is_known_nothing_is_asked() {
        assertThat(question(Login.ofMother(Family.withSon().without(Member.MOTHER)), SHIPPED))
                .isEmpty();
    }

    @Test
    void an_unknown_door_is_asked_for_and_decides_between_the_causes_of_doors() {
        NextQuestion question = question(Login.ofMother(Family.withSon()).through(EntryPoint.UNKNOWN), SHIPPED)
                .orElseThrow();

        assertThat(question.fact()).isEqualTo(MissingFact.ENTRY_POINT);
        assertThat(question.decidesBetween()).contains(CauseCode.of("L3"));
        assertThat(question.bits()).isPositive();
    }

    @Test
    void keys_that_nobody_knows_are_asked_for_where_they_decide_the_verdict() {
        Login login = Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())))
                .accountUnknown();

        NextQuestion question = question(login, SHIPPED).orElseThrow();

        assertThat(List.of(MissingFact.SNILS_SENT, MissingFact.PHONES_SENT, MissingFact.EMAILS_SENT))
                .contains(question.fact());
        assertThat(question.decidesBetween()).isNotEmpty();
    }

    @Test
    void the_fact_that_settles_the_weightier_causes_is_asked_for_first() throws IOException {
        Login login =
                Login.ofMother(Family.withSon()).through(EntryPoint.UNKNOWN).accountUnknown();
        Explanation explanation = explanation(login);
        CauseCode door = possible(explanation, MissingFact.ENTRY_POINT);
        CauseCode other = explanation.causes().stream()
                .filter(cause -> cause.certainty() == Certainty.POSSIBLE
                        && !cause.missing().contains(MissingFact.ENTRY_POINT))
                .findFirst()
                .orElseThrow()
                .code();

        assertThat(question(login, priors(door + ",1000", other + ",0.001"))
                        .orElseThrow()
                        .fact())
                .isEqualTo(MissingFact.ENTRY_POINT);
        assertThat(question(login, priors(door + ",0.001", other + ",8"))
                        .orElseThrow()
                        .fact())
                .isNotEqualTo(MissingFact.ENTRY_POINT);
    }

    @Test
    void equal_cases_get_equal_questions() {
        Login login = Login.ofMother(Family.withSon()).accountUnknown().through(EntryPoint.UNKNOWN);

        assertThat(question(login, SHIPPED)).isEqualTo(question(login, SHIPPED));
    }

    @Test
    void priors_say_what_is_wrong_with_them() {
        assertThatThrownBy(() -> Priors.read(new BufferedReader(new StringReader("SEED,8\n"))))
                .hasMessageContaining("NO_CAUSE");
        assertThatThrownBy(() -> priors("SEED,9")).hasMessageContaining("each name has one");
        assertThatThrownBy(() -> priors("L4,0")).hasMessageContaining("positive");
        assertThatThrownBy(() -> priors("L4")).hasMessageContaining("a comma");
    }

    private static CauseCode possible(Explanation explanation, MissingFact fact) {
        return explanation.causes().stream()
                .filter(cause -> cause.certainty() == Certainty.POSSIBLE
                        && cause.missing().contains(fact))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static Priors priors(String... more) throws IOException {
        List<String> lines = Stream.concat(Stream.of("SEED,1", "SOURCE,1", "INFERRED,1", "NO_CAUSE,1"), Stream.of(more))
                .toList();
        return Priors.read(new BufferedReader(new StringReader(String.join("\n", lines))));
    }

    private static Explanation explanation(Login login) {
        LoginCase facts = login.facts();
        return RuleFixture.engine().explain(facts, RuleFixture.simulator().simulate(facts));
    }

    private static Optional<NextQuestion> question(Login login, Priors priors) {
        LoginCase facts = login.facts();
        Simulation simulation = RuleFixture.simulator().simulate(facts);
        return NextQuestion.of(simulation, RuleFixture.engine().explain(facts, simulation), priors);
    }
}
