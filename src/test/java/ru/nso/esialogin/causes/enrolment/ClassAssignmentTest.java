package ru.nso.esialogin.causes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.EnrolmentOrder.Status;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class ClassAssignmentTest {
    private static OneRule ask(EnrolmentOrder... orders) {
        return OneRule.ask(
                new ClassAssignment(), Login.ofMother(Family.withSon().orders("son", orders)));
    }

    private static EnrolmentOrder order(EnrolmentOrder.Type type, String className, String from, Status status) {
        LocalDate day = LocalDate.parse(from);
        return new EnrolmentOrder(
                type,
                Fact.of("7-к"),
                day,
                Fact.of(day),
                Family.SCHOOL,
                className.isEmpty() ? Fact.empty() : Fact.of(className),
                status,
                Fact.empty());
    }

    private static EnrolmentOrder enrolment(String className) {
        return order(EnrolmentOrder.Type.ENROLMENT, className, "2025-08-20", Status.ISSUED);
    }

    private static EnrolmentOrder assignment(String from, Status status) {
        return order(EnrolmentOrder.Type.CLASS_ASSIGNMENT, "6А", from, status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", " 6 ", "10", "6 класс", "6 параллель"})
    void an_enrolment_into_a_parallel_needs_the_order(String className) {
        OneRule asked = ask(enrolment(className));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        assertThat(asked.evidence().found()).contains("№ 7-к от 20.08.2025");
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.ISSUE_ORDER);
            assertThat(edit.actor()).isEqualTo(Actor.SCHOOL);
        });
    }

    @Test
    void the_order_of_the_same_school_settles_it() {
        assertThat(ask(enrolment("6"), assignment("2025-08-29", Status.ISSUED)).isSilent())
                .isTrue();
    }

    @Test
    void a_draft_a_cancelled_order_and_one_of_a_former_year_do_not_count() {
        assertThat(ask(enrolment("6"), assignment("2025-08-29", Status.DRAFT)).isConfirmed())
                .isTrue();
        assertThat(ask(enrolment("6"), assignment("2025-08-29", Status.CANCELLED))
                        .isConfirmed())
                .isTrue();
        assertThat(ask(enrolment("6"), assignment("2024-08-29", Status.ISSUED)).isConfirmed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6А", "6 А", "6-А", "6 «А»"})
    void after_an_enrolment_into_a_lettered_class_the_order_is_superfluous(String className) {
        OneRule asked = ask(enrolment(className), assignment("2025-08-29", Status.ISSUED));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.what())
                .isEqualTo(Edit.What.CANCEL_ORDER));
        assertThat(ask(enrolment(className)).isSilent()).isTrue();
    }

    @Test
    void an_enrolment_that_names_no_class_tells_nothing() {
        assertThat(ask(enrolment("")).isSilent()).isTrue();
    }
}
