package ru.nso.esialogin.audit.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.esia.simulation.Verdict;

class ForecastTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final Forecast forecast = new Forecast(DAY, Forecast.USUAL);

    @Test
    void a_healthy_login_has_nothing_to_fear() {
        assertThat(forecast.of(Sampled.pupil("card").row())).isEmpty();
        assertThat(forecast.of(Sampled.parent("card", "mother").row())).isEmpty();
        assertThat(forecast.of(Sampled.employee("staff").row())).isEmpty();
    }

    @Test
    void whoever_turns_fourteen_needs_an_own_account_by_the_birthday() {
        assertThat(forecast.of(Sampled.pupil("card").ownAccountOn("2027-03-12").row()))
                .singleElement()
                .satisfies(foreseen -> {
                    assertThat(foreseen.reason()).isEqualTo(Reason.OWN_ACCOUNT);
                    assertThat(foreseen.from()).contains(LocalDate.of(2027, 3, 12));
                    assertThat(foreseen.whatToDo())
                            .isEqualTo("С 12.03.2027 ученику нужна своя подтверждённая учётная запись на Госуслугах."
                                    + " Предупредите семью: после получения паспорта нужно подтвердить запись до этого"
                                    + " дня и связать её с записью родителя.");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, false",
        "2026-11-28, true",
        "2027-11-27, true",
        "2027-11-28, false",
    })
    void the_look_ahead_begins_on_the_next_day_and_ends_with_its_last_one(String birthday, boolean foreseen) {
        assertThat(forecast.of(Sampled.pupil("card").ownConsentOn(birthday).row()))
                .hasSize(foreseen ? 1 : 0);
    }

    @Test
    void an_order_lets_in_on_its_last_day_and_shuts_out_on_the_next() {
        assertThat(forecast.of(Sampled.pupil("card").endsOn("2026-12-31").row()))
                .extracting(Foreseen::reason, Foreseen::from)
                .containsExactly(tuple(Reason.ENDS, Optional.of(LocalDate.of(2027, 1, 1))));
        assertThat(forecast.of(Sampled.employee("staff").endsOn("2026-12-31").row()))
                .singleElement()
                .extracting(Foreseen::whatToDo)
                .asString()
                .startsWith(
                        "Последний день работы в карточке сотрудника — 31.12.2026, с 01.01.2027 журнал не откроется.");
    }

    @Test
    void the_end_of_an_enrolment_is_told_of_the_pupil_and_not_of_the_parents_too() {
        assertThat(forecast.of(
                        Sampled.parent("card", "mother").endsOn("2026-12-31").row()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 0"})
    void one_parent_on_the_card_is_a_risk_on_any_day(int parents, int risks) {
        assertThat(forecast.of(Sampled.pupil("card").withParents(parents).row()))
                .extracting(Foreseen::reason, Foreseen::from)
                .isEqualTo(Stream.generate(() -> tuple(Reason.SINGLE_PARENT, Optional.empty()))
                        .limit(risks)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, 0, ONLY_SNILS",
        "false, 1, 0, ONLY_CONTACT",
        "false, 0, 1, ONLY_CONTACT",
        "true, 1, 0, ''",
        "false, 1, 1, ''",
        "false, 2, 0, ''",
        "false, 0, 0, ''",
    })
    void a_login_that_hangs_on_one_key_is_a_risk(boolean snils, int phones, int emails, String reason) {
        assertThat(forecast.of(Sampled.parent("card", "mother")
                        .keys(snils, phones, emails)
                        .row()))
                .extracting(foreseen -> foreseen.reason().name())
                .isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void only_those_who_get_in_today_can_be_shut_out_later(Verdict verdict) {
        boolean getsIn = verdict == Verdict.WORKS || verdict == Verdict.INCOMPLETE;

        assertThat(forecast.of(Sampled.parent("card", "mother")
                        .keys(true, 0, 0)
                        .verdict(verdict)
                        .row()))
                .hasSize(getsIn ? 1 : 0);
    }

    @Test
    void what_comes_first_stands_first_and_what_has_no_day_last() {
        List<Reason> reasons = forecast
                .of(Sampled.pupil("card")
                        .keys(true, 0, 0)
                        .withParents(1)
                        .ownAccountOn("2027-05-01")
                        .endsOn("2027-03-31")
                        .row())
                .stream()
                .map(Foreseen::reason)
                .toList();

        assertThat(reasons).containsExactly(Reason.ENDS, Reason.OWN_ACCOUNT, Reason.SINGLE_PARENT, Reason.ONLY_SNILS);
        assertThat(reasons.stream().filter(Reason::isDated)).hasSize(2);
    }

    @Test
    void a_second_card_at_the_same_school_does_not_tell_the_birthday_again() {
        assertThat(forecast.of(Sampled.pupil("enrolment-card")
                        .ownAccountOn("2027-05-01")
                        .endsOn("2027-03-31")
                        .counting(false, false, false)
                        .row()))
                .isEmpty();
    }

    @Test
    void each_employment_that_ends_is_told() {
        assertThat(forecast.of(Sampled.employee("second-staff-card")
                        .endsOn("2027-03-31")
                        .counting(false, false, false)
                        .row()))
                .hasSize(1);
    }

    @Test
    void people_are_counted_by_month_and_once_over_two_schools() {
        ForecastByMonth months = new ForecastByMonth(forecast);
        months.add(Sampled.pupil("a").ownAccountOn("2027-03-01").row());
        months.add(Sampled.pupil("b").ownAccountOn("2027-03-31").row());
        months.add(Sampled.pupil("c").ownAccountOn("2027-04-01").withParents(1).row());
        months.add(Sampled.parent("d", "mother").keys(true, 0, 0).row());
        months.add(Sampled.parent("e", "mother")
                .at("school-2")
                .keys(true, 0, 0)
                .counting(true, false, false)
                .row());

        assertThat(months.months())
                .containsExactly(
                        new ForecastByMonth.Month(Optional.of(YearMonth.of(2027, 3)), Map.of(Reason.OWN_ACCOUNT, 2L)),
                        new ForecastByMonth.Month(Optional.of(YearMonth.of(2027, 4)), Map.of(Reason.OWN_ACCOUNT, 1L)),
                        new ForecastByMonth.Month(
                                Optional.empty(), Map.of(Reason.SINGLE_PARENT, 1L, Reason.ONLY_SNILS, 1L)));
    }

    @Test
    void a_look_ahead_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Forecast(DAY, Period.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
