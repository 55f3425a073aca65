package ru.nso.esialogin.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.repair.PlanLimits;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Patience;

/** When there is no time to play how much each cause hinders. The stopwatch goes on by a millisecond at each look. */
class TimeForSeveritiesTest {
    private static final Diagnosis WEIGHED = RuleFixture.diagnoses().explain(strangersOnTheirCards());

    @Test
    void without_an_end_the_answer_says_nothing_of_it() {
        assertThat(WEIGHED.planning().reached()).isEmpty();
        assertThat(WEIGHED.texts().operator()).doesNotContain("истекло время");
        assertThat(severities(WEIGHED)).anyMatch(Severity::blocks);
    }

    @Test
    void the_answer_says_that_time_ran_out_and_names_the_same_causes_and_plans() {
        Diagnosis hurried = RuleFixture.diagnoses(patience(1)).explain(strangersOnTheirCards());

        assertThat(hurried.planning().reached()).containsExactly(PlanLimits.Reached.SEVERITIES);
        assertThat(hurried.planning().isExhaustive()).isTrue();
        assertThat(hurried.texts().operator()).contains("истекло время");
        assertThat(codes(hurried)).containsExactlyInAnyOrderElementsOf(codes(WEIGHED));
        assertThat(hurried.planning().plans()).isEqualTo(WEIGHED.planning().plans());
    }

    /** The plans tell it, however little was played before. */
    @Test
    void what_a_plan_mends_hinders_all_the_same() {
        Diagnosis hurried = RuleFixture.diagnoses(patience(1)).explain(strangersOnTheirCards());

        assertThat(hurried.causes())
                .filteredOn(cause -> hurried.planning().mends(cause.cause().code()))
                .isNotEmpty()
                .allMatch(cause -> cause.cause().severity().blocks());
    }

    /** Nothing matters more, and it costs one simulation. */
    @Test
    void that_a_stranger_is_found_is_told_however_late_it_is() {
        List<String> strangers = codes(WEIGHED, Severity.WRONG_PERSON);

        Diagnosis hurried = RuleFixture.diagnoses(patience(1)).explain(strangersOnTheirCards());

        assertThat(strangers).isNotEmpty();
        assertThat(codes(hurried, Severity.WRONG_PERSON)).containsExactlyInAnyOrderElementsOf(strangers);
    }

    @Test
    void enough_time_is_no_limit() {
        Diagnosis calm = RuleFixture.diagnoses(patience(100_000)).explain(strangersOnTheirCards());

        assertThat(calm.planning().reached()).isEmpty();
        assertThat(severities(calm)).isEqualTo(severities(WEIGHED));
    }

    @Test
    void no_time_at_all_is_refused() {
        assertThatThrownBy(() -> new Patience(Duration.ofNanos(999_999), () -> 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The mother is on none of the cards, and her phone is the father's there. */
    private static LoginCase strangersOnTheirCards() {
        return Login.ofMother(Family.withSonAndDaughter()
                        .everywhere(Member.FATHER, father -> father.phones(List.of(Family.MOTHER_PHONE)))
                        .without(Member.MOTHER))
                .facts();
    }

    private static Patience patience(int milliseconds) {
        AtomicLong looks = new AtomicLong();
        return new Patience(Duration.ofMillis(milliseconds), () -> Duration.ofMillis(looks.getAndIncrement())
                .toNanos());
    }

    private static List<String> codes(Diagnosis diagnosis) {
        return diagnosis.causes().stream()
                .map(cause -> cause.cause().code().toString())
                .toList();
    }

    private static List<String> codes(Diagnosis diagnosis, Severity severity) {
        return diagnosis.causes().stream()
                .map(DiagnosedCause::cause)
                .filter(cause -> cause.severity() == severity)
                .map(cause -> cause.code().toString())
                .toList();
    }

    private static List<Severity> severities(Diagnosis diagnosis) {
        return diagnosis.causes().stream()
                .map(DiagnosedCause::cause)
                .map(ExplainedCause::severity)
                .toList();
    }
}
