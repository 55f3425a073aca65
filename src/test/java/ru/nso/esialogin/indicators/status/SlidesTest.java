package ru.nso.esialogin.indicators.status;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.indicators.Printed.MEETING;
import static ru.nso.esialogin.indicators.Printed.row;
import static ru.nso.esialogin.indicators.Printed.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.indicators.Printed;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.quality.QualityCode;
import ru.nso.esialogin.indicators.quality.QualityNote;

/** What the region printed for its meeting of 13 November 2024 is the oracle. */
class SlidesTest {
    private static final LocalDate MONTH_BEFORE = LocalDate.of(2024, 10, 11);

    @Test
    void the_figures_of_the_region_are_the_printed_ones() {
        assertThat(Stream.of("2.1", "2.2", "2.3")
                        .map(code -> status(code, MEETING).region()))
                .extracting(row -> row.percent().orElseThrow() + " "
                        + row.published().orElseThrow() + " " + row.zone().orElseThrow())
                .containsExactly("51.58 51.58 GREEN", "99.86 99.86 GREEN", "30.18 30.18 RED");
    }

    @Test
    void those_who_had_reached_the_plan_of_the_year_by_sferum_are_the_printed_ones() {
        Achieved achieved = achieved("2.1", MEETING);

        assertThat(achieved.municipalities())
                .containsExactlyInAnyOrderElementsOf(achieved.published().orElseThrow());
        assertThat(achieved.publishedOnly()).isEmpty();
        assertThat(achieved.reachedOnly()).isEmpty();
        assertThat(achieved.plan()).contains(new BigDecimal("50.00"));
    }

    @Test
    void of_those_printed_for_active_schools_four_are_in_no_table_and_nobody_is_invented() {
        Achieved achieved = achieved("2.3", MEETING);

        assertThat(achieved.municipalities())
                .containsExactly(
                        "Баганский район",
                        "Барабинский район",
                        "Каргатский район",
                        "Коченевский район",
                        "Кочковский район",
                        "Краснозерский район",
                        "Куйбышевский район",
                        "Кыштовский район",
                        "Маслянинский район",
                        "Северный район",
                        "Татарский район",
                        "Тогучинский район",
                        "Убинский район",
                        "Усть-Таркский район");
        assertThat(achieved.published().orElseThrow()).hasSize(18);
        assertThat(achieved.publishedOnly())
                .containsExactly("Чистоозерный район", "г. Искитим", "г. Обь", "р.п. Кольцово");
        assertThat(achieved.unobserved()).hasSize(9).containsAll(achieved.publishedOnly());
    }

    @Test
    void nothing_was_observed_before_the_first_column_so_nobody_had_reached_anything_then() {
        Achieved achieved = achieved("2.1", MONTH_BEFORE);

        assertThat(achieved.municipalities()).isEmpty();
        assertThat(achieved.published()).contains(List.of("Кочковский район", "г. Искитим"));
        assertThat(achieved.unobserved()).hasSize(35);
        assertThat(status("2.1", MONTH_BEFORE).rows())
                .allSatisfy(row -> assertThat(codes(row)).containsExactly(QualityCode.NO_OBSERVATION));
    }

    @Test
    void shares_of_accounts_give_the_printed_top_five_and_the_printed_bands_stand_beside_what_is_known() {
        Ranking ranking = Ranking.of(status("SCHOOL_ACCOUNTS", MEETING), Series.OWN);

        assertThat(ranking.top())
                .extracting(row ->
                        row.municipality().orElseThrow() + " " + row.published().orElseThrow())
                .containsExactly(
                        "Усть-Таркский район 91",
                        "Северный район 52",
                        "г. Искитим 47",
                        "Кочковский район 46",
                        "Кыштовский район 44");
        assertThat(ranking.bands())
                .extracting(filled -> filled.band().from() + "–" + filled.band().to() + ": "
                        + filled.band().published() + ", known " + filled.municipalities())
                .containsExactly("20–30: 14, known 0", "30–40: 16, known 0", "40–95: 6, known 5");
    }

    @Test
    void the_share_of_accounts_of_the_region_is_known_as_printed_and_not_by_counts() {
        StatusRow region = status("EPGU_ACCOUNTS_10_17", MEETING).region();

        assertThat(region.published()).contains(new BigDecimal("35"));
        assertThat(region.percent()).isEmpty();
    }

    @Test
    void a_row_of_the_table_tells_all_that_is_asked_of_it() {
        StatusRow row = row(status("2.1", MEETING), "Баганский район", Series.SFERUM);

        assertThat(row.percent()).contains(new BigDecimal("35.55"));
        assertThat(row.zone()).contains(Zone.RED);
        assertThat(row.trend()).contains(new BigDecimal("0.81"));
        assertThat(row.need()).contains(new Need(new BigDecimal("50.00"), 265, Optional.of(new BigDecimal("38.6"))));
        assertThat(plain(row.sentence()))
                .isEqualTo(
                        "Баганский район: 35,55 %, красная зона, план месяца 49,50 %. До плана года 50,00 % не хватает"
                                + " 265 обучающихся: это +38,6 в неделю до 31 декабря. Рост на 0,81 п. п. в неделю."
                                + " Будет ли выполнен план года, по прежним значениям сказать нельзя.");
    }

    @Test
    void whoever_has_reached_the_plan_needs_nobody_more() {
        StatusRow row = row(status("2.1", MEETING), "Кочковский район", Series.SFERUM);

        assertThat(row.zone()).contains(Zone.GREEN);
        assertThat(row.need().flatMap(Need::perWeek)).contains(new BigDecimal("0.0"));
        assertThat(plain(row.sentence()))
                .startsWith("Кочковский район: 72,35 %, план месяца 49,50 % выполнен. План года");
    }

    @Test
    void the_second_series_is_shown_and_not_judged() {
        StatusRow row = row(status("2.1", MEETING), "Кочковский район", Series.MY_SCHOOL);

        assertThat(row.percent()).contains(new BigDecimal("7.23"));
        assertThat(row.zone()).isEmpty();
        assertThat(row.need()).isEmpty();
    }

    @Test
    void the_faults_of_the_tables_are_found_where_they_are() {
        Status sferum = status("2.1", MEETING);
        assertThat(codes(row(sferum, "Чулымский район", Series.SFERUM)))
                .contains(QualityCode.CUMULATIVE_FELL, QualityCode.OUT_OF_LINE);
        assertThat(codes(row(sferum, "Венгеровский район", Series.SFERUM))).contains(QualityCode.PUBLISHED_MISMATCH);
        assertThat(codes(row(sferum, "Венгеровский район", Series.MY_SCHOOL))).contains(QualityCode.OUT_OF_LINE);
        assertThat(codes(row(sferum, "Колыванский район", Series.SFERUM)))
                .contains(QualityCode.NAME_CORRECTED, QualityCode.CUMULATIVE_FELL);
        assertThat(codes(row(sferum, "Новосибирский район", Series.MY_SCHOOL))).contains(QualityCode.CUMULATIVE_FELL);
        assertThat(codes(row(sferum, "Здвинский район", Series.SFERUM))).isEmpty();
        assertThat(codes(sferum.region())).containsExactly(QualityCode.SUM_DIFFERS);
        assertThat(plain(sferum.region().notes().get(0).reason()))
                .isEqualTo("Сумма по муниципалитетам не равна цифре региона: 124 376 из 366 314, у региона 190 612 из"
                        + " 369 547. Графы по муниципалитетам — не числитель показателя.");

        Status schools = status("2.3", MEETING);
        assertThat(codes(row(schools, "Доволенский район", Series.OWN)))
                .contains(QualityCode.TRUNCATED, QualityCode.YELLOW_ABOVE_PLAN)
                .doesNotContain(QualityCode.PUBLISHED_MISMATCH);
        assertThat(codes(row(schools, "г. Обь", Series.OWN)))
                .contains(QualityCode.NOT_LISTED, QualityCode.NO_OBSERVATION);
        assertThat(codes(schools.region())).contains(QualityCode.SUM_DIFFERS);
    }

    private static Achieved achieved(String code, LocalDate date) {
        return Achieved.of(
                date,
                Printed.plan(code),
                new StatusReckoning(Printed.MUNICIPALITIES)
                        .of(Printed.indicator(code).leading(), date, Printed.histories(code)),
                PrintedLists.shipped(Printed.MUNICIPALITIES).of(code, date));
    }

    /** Numbers and their units are not torn apart at the end of a line; here that is of no interest. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static List<QualityCode> codes(StatusRow row) {
        return row.notes().stream().map(QualityNote::code).toList();
    }
}
