package ru.nso.esialogin.card.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.fixture.Family.OTHER_SCHOOL;
import static ru.nso.esialogin.fixture.Family.SCHOOL;
import static ru.nso.esialogin.fixture.Family.draft;
import static ru.nso.esialogin.fixture.Family.enrolment;
import static ru.nso.esialogin.fixture.Family.expulsion;
import static ru.nso.esialogin.fixture.Family.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.EnrolmentOrder.Reason;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.enrolment.EnrolmentState.ContradictionKind;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.person.Fact;

class OrdersTest {
    private static final EnrolmentPolicy POLICY =
            EnrolmentPolicy.standard(new WorkingCalendar(Set.of(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 4))));

    private static EnrolmentState on(String day, EnrolmentOrder... orders) {
        return stateOf(Family.withSon().orders("son", orders).cards(), day);
    }

    private static EnrolmentState stateOf(List<PersonCard> cards, String day) {
        return Orders.ofPupil(cards).on(LocalDate.parse(day), POLICY);
    }

    private static EnrolmentState firstGraderOn(String day, EnrolmentOrder... orders) {
        Family family = Family.withSon().orders("son", orders);
        for (String card : List.of("son-j", "son-e")) {
            family.change(
                    card,
                    old -> new PersonCard(
                            old.id(),
                            old.system(),
                            old.dataAsOf(),
                            old.school(),
                            Fact.of("1А"),
                            old.pupil(),
                            old.parents(),
                            old.orders()));
        }
        return stateOf(family.cards(), day);
    }

    @Test
    void one_issued_enrolment_opens_one_school_from_its_first_day_on() {
        assertThat(on("2023-09-01", enrolment(SCHOOL, "2023-09-01")))
                .isEqualTo(new EnrolmentState.Active(SCHOOL, List.of()));
        assertThat(on("2023-08-31", enrolment(SCHOOL, "2023-09-01")))
                .isEqualTo(new EnrolmentState.Waiting(
                        EnrolmentState.Kind.ORDER_BEGINS_LATER, LocalDate.of(2023, 9, 1), List.of(), List.of()));
    }

    @Test
    void orders_left_out_everywhere_count_as_active_and_an_empty_list_does_not() {
        List<PersonCard> leftOut = Family.withSon()
                .change("son-e", card -> card.withOrders(Fact.unknown()))
                .cards();

        assertThat(stateOf(leftOut, "2025-10-15")).isEqualTo(new EnrolmentState.NotKnown());
        assertThat(on("2025-10-15")).isInstanceOf(EnrolmentState.Conflicted.class);
    }

    @Test
    void the_same_order_on_two_cards_counts_once() {
        EnrolmentOrder order = enrolment(SCHOOL, "2023-09-01");
        List<PersonCard> both = Family.withSon()
                .orders("son", order)
                .change("son-j", card -> card.withOrders(Fact.of(List.of(order))))
                .cards();

        assertThat(stateOf(both, "2025-10-15")).isEqualTo(new EnrolmentState.Active(SCHOOL, List.of()));
    }

    @Test
    void an_order_that_one_card_has_as_a_draft_and_the_other_as_issued_is_issued() {
        EnrolmentOrder issued = enrolment(SCHOOL, "2023-09-01");
        EnrolmentOrder draft = draft(SCHOOL, "2023-09-01");
        for (EnrolmentOrder journal : List.of(issued, draft)) {
            EnrolmentOrder other = journal.equals(issued) ? draft : issued;
            List<PersonCard> both = Family.withSon()
                    .orders("son", other)
                    .change("son-j", card -> card.withOrders(Fact.of(List.of(journal))))
                    .cards();

            assertThat(stateOf(both, "2025-10-15")).isEqualTo(new EnrolmentState.Active(SCHOOL, List.of()));
        }
    }

    @Test
    void two_open_schools_are_a_conflict_even_if_an_expulsion_begins_tomorrow() {
        EnrolmentState state = on(
                "2025-10-15",
                enrolment(SCHOOL, "2023-09-01"),
                enrolment(OTHER_SCHOOL, "2025-09-01"),
                expulsion(SCHOOL, "2025-10-16", Reason.TRANSFER));

        assertThat(state).isInstanceOfSatisfying(EnrolmentState.Conflicted.class, conflict -> {
            assertThat(conflict.openSchools()).containsExactly(SCHOOL, OTHER_SCHOOL);
            assertThat(conflict.contradictions())
                    .extracting(EnrolmentState.Contradiction::kind)
                    .containsOnly(ContradictionKind.TWO_SCHOOLS);
        });
    }

    @Test
    void after_a_transfer_two_open_schools_are_lawful_for_three_working_days() {
        EnrolmentOrder[] orders = {enrolment(SCHOOL, "2023-09-01"), transfer(OTHER_SCHOOL, "2025-10-13")};

        assertThat(on("2025-10-15", orders))
                .isEqualTo(new EnrolmentState.Waiting(
                        EnrolmentState.Kind.OVERLAP_AFTER_TRANSFER,
                        LocalDate.of(2025, 10, 16),
                        List.of(SCHOOL, OTHER_SCHOOL),
                        List.of()));
        assertThat(on("2025-10-16", orders)).isInstanceOf(EnrolmentState.Conflicted.class);
    }

    @Test
    void weekends_and_holidays_do_not_count_as_working_days() {
        EnrolmentOrder[] orders = {enrolment(SCHOOL, "2023-09-01"), transfer(OTHER_SCHOOL, "2025-10-31")};

        assertThat(on("2025-11-06", orders)).isInstanceOf(EnrolmentState.Waiting.class);
        assertThat(on("2025-11-07", orders)).isInstanceOf(EnrolmentState.Conflicted.class);
    }

    @Test
    void closings_come_first_on_one_day() {
        assertThat(on(
                        "2025-10-15",
                        enrolment(SCHOOL, "2023-09-01"),
                        enrolment(OTHER_SCHOOL, "2025-10-14"),
                        expulsion(SCHOOL, "2025-10-14", Reason.TRANSFER)))
                .isEqualTo(new EnrolmentState.Active(OTHER_SCHOOL, List.of()));
    }

    @Test
    void ten_days_without_a_school_after_an_expulsion_are_lawful_and_the_eleventh_is_not() {
        EnrolmentOrder[] orders = {enrolment(SCHOOL, "2023-09-01"), expulsion(SCHOOL, "2025-10-14", Reason.TRANSFER)};

        assertThat(on("2025-10-23", orders))
                .isEqualTo(new EnrolmentState.Waiting(
                        EnrolmentState.Kind.GAP_AFTER_EXPULSION, LocalDate.of(2025, 10, 24), List.of(), List.of()));
        assertThat(on("2025-10-24", orders))
                .isInstanceOfSatisfying(
                        EnrolmentState.Conflicted.class, conflict -> assertThat(conflict.contradictions())
                                .extracting(EnrolmentState.Contradiction::kind)
                                .containsExactly(ContradictionKind.NO_SCHOOL_AFTER_EXPULSION));
    }

    @Test
    void a_summer_without_a_school_is_lawful_until_the_fifth_of_september() {
        EnrolmentOrder[] orders = {enrolment(SCHOOL, "2020-09-01"), expulsion(SCHOOL, "2025-06-20", Reason.TRANSFER)};

        assertThat(on("2025-08-15", orders))
                .isEqualTo(new EnrolmentState.Waiting(
                        EnrolmentState.Kind.SUMMER, LocalDate.of(2025, 9, 5), List.of(), List.of()));
        assertThat(on("2025-09-05", orders)).isInstanceOf(EnrolmentState.Waiting.class);
        assertThat(on("2025-09-06", orders)).isInstanceOf(EnrolmentState.Conflicted.class);
    }

    @Test
    void a_graduation_ends_the_card_and_is_never_a_conflict() {
        assertThat(on(
                        "2026-07-01",
                        enrolment(SCHOOL, "2015-09-01"),
                        expulsion(SCHOOL, "2026-06-25", Reason.GRADUATION)))
                .isEqualTo(new EnrolmentState.Ended(Reason.GRADUATION, LocalDate.of(2026, 6, 25)));
        assertThat(on("2026-07-01", expulsion(SCHOOL, "2026-06-25", Reason.LEFT_REGION)))
                .isInstanceOf(EnrolmentState.Ended.class);
    }

    @Test
    void an_expulsion_that_closes_nothing_beside_an_open_school_leaves_the_pupil_active() {
        assertThat(on(
                        "2025-10-15",
                        enrolment(SCHOOL, "2023-09-01"),
                        expulsion(OTHER_SCHOOL, "2025-10-01", Reason.TRANSFER)))
                .isInstanceOfSatisfying(EnrolmentState.Active.class, active -> assertThat(active.contradictions())
                        .extracting(EnrolmentState.Contradiction::kind)
                        .containsExactly(ContradictionKind.CLOSES_NOTHING));
    }

    @Test
    void the_same_school_opened_twice_leaves_the_pupil_active() {
        assertThat(on("2025-10-15", enrolment(SCHOOL, "2023-09-01"), enrolment(SCHOOL, "2025-09-01")))
                .isInstanceOfSatisfying(EnrolmentState.Active.class, active -> assertThat(active.contradictions())
                        .extracting(EnrolmentState.Contradiction::kind)
                        .containsExactly(ContradictionKind.OPENED_TWICE));
    }

    @Test
    void a_first_grader_of_the_first_wave_waits_three_working_days_after_the_thirtieth_of_june() {
        assertThat(firstGraderOn("2025-06-15"))
                .isEqualTo(new EnrolmentState.AwaitingFirstOrder(LocalDate.of(2025, 7, 3)));
        assertThat(firstGraderOn("2025-07-03", draft(SCHOOL, "2025-06-10")))
                .isEqualTo(new EnrolmentState.AwaitingFirstOrder(LocalDate.of(2025, 7, 3)));
        assertThat(firstGraderOn("2025-07-04", draft(SCHOOL, "2025-06-10")))
                .isInstanceOf(EnrolmentState.Conflicted.class);
    }

    @Test
    void a_first_grader_of_the_second_wave_waits_five_working_days_from_the_draft() {
        assertThat(firstGraderOn("2025-08-18", draft(SCHOOL, "2025-08-11")))
                .isEqualTo(new EnrolmentState.AwaitingFirstOrder(LocalDate.of(2025, 8, 18)));
        assertThat(firstGraderOn("2025-08-19", draft(SCHOOL, "2025-08-11")))
                .isInstanceOf(EnrolmentState.Conflicted.class);
        assertThat(firstGraderOn("2025-08-19"))
                .isEqualTo(new EnrolmentState.AwaitingFirstOrder(LocalDate.of(2025, 9, 5)));
        assertThat(firstGraderOn("2025-09-06")).isInstanceOf(EnrolmentState.Conflicted.class);
    }
}
