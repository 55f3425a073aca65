package ru.nso.esialogin.causes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;

class TransferUnderWayTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new TransferUnderWay(), login);
    }

    private static Login expelled(String from) {
        return Login.ofSon(Family.withSon()
                .orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2023-09-01"),
                        Family.expulsion(Family.SCHOOL, from, EnrolmentOrder.Reason.TRANSFER)));
    }

    @Test
    void a_gap_after_an_expulsion_is_lawful_for_ten_days_counted_from_the_first_in_force() {
        assertThat(ask(expelled("2025-10-15")).isConfirmed()).isTrue();
        assertThat(ask(expelled("2025-10-06")).isConfirmed()).isTrue();
        assertThat(ask(expelled("2025-10-05")).isSilent()).isTrue();
    }

    @Test
    void the_day_to_wait_for_is_named_and_waiting_mends_it() {
        OneRule asked = ask(expelled("2025-10-14"));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().values()).isEqualTo(Map.of("until", "24.10.2025"));
        assertThat(asked.evidence().place()).isEqualTo(Place.ENROLMENT);
        assertThat(asked.evidence().found()).contains("отчисление № E-2025-10-14 от 14.10.2025");
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.WAIT_UNTIL);
            assertThat(edit.actor()).isEqualTo(Actor.PUPIL);
            assertThat(edit.targets()).hasSize(2);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_overlap_after_a_transfer_is_lawful_for_three_working_days() {
        Family family = Family.withSon();
        family.orders(
                "son",
                Family.enrolment(Family.SCHOOL, "2023-09-01"),
                Family.transfer(Family.OTHER_SCHOOL, "2025-10-13"));

        assertThat(ask(Login.ofMother(family).at("2025-10-15T12:00:00+07:00")).isConfirmed())
                .isTrue();
        assertThat(ask(Login.ofMother(family).at("2025-10-16T12:00:00+07:00")).isSilent())
                .isTrue();
    }

    @Test
    void an_issued_order_that_begins_later_names_its_day() {
        Family family = Family.withSon().orders("son", Family.enrolment(Family.SCHOOL, "2025-11-05"));

        assertThat(ask(Login.ofMother(family)).cause().values()).containsEntry("until", "05.11.2025");
    }

    @Test
    void in_summer_it_is_the_fifth_of_september_and_the_day_of_the_attempt_decides() {
        Login login = expelled("2025-05-30").at("2025-07-10T12:00:00+07:00");

        assertThat(ask(login).cause().values()).containsEntry("until", "05.09.2025");
        assertThat(ask(login.at("2025-09-05T23:00:00+07:00")).isConfirmed()).isTrue();
        assertThat(ask(login.at("2025-09-06T00:10:00+07:00")).isSilent()).isTrue();
    }

    @Test
    void it_is_found_without_an_attempt_too() {
        assertThat(ask(expelled("2025-10-14").assumed()).isConfirmed()).isTrue();
    }

    @Test
    void a_sibling_between_schools_hides_only_that_child() {
        Family family = Family.withSonAndDaughter()
                .orders(
                        "daughter",
                        Family.enrolment(Family.SCHOOL, "2023-09-01"),
                        Family.expulsion(Family.SCHOOL, "2025-10-14", EnrolmentOrder.Reason.TRANSFER));

        OneRule asked = ask(Login.ofMother(family));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(asked.cause().severity()).isEqualTo(Severity.HIDES_CHILD);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_open_school_an_ended_card_and_unknown_orders_need_no_waiting() {
        assertThat(ask(Login.ofSon(Family.withSon())).isSilent()).isTrue();
        assertThat(ask(Login.ofSon(Family.withSon()
                                .orders(
                                        "son",
                                        Family.enrolment(Family.SCHOOL, "2023-09-01"),
                                        Family.expulsion(
                                                Family.SCHOOL, "2025-10-14", EnrolmentOrder.Reason.LEFT_REGION))))
                        .isSilent())
                .isTrue();
        assertThat(ask(Login.ofSon(Family.withSon().withoutCard("son-e"))).isSilent())
                .isTrue();
    }
}
