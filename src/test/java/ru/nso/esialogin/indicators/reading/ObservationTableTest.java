package ru.nso.esialogin.indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Printed;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.table.ShippedTable;

/** Tables are read cell by cell, and what is wrong with them is told cell by cell. */
class ObservationTableTest {
    private static final String SCHOOLS =
            "municipality,schools_total,active_2024-11-05,percent_published_2024-11-05,plan_year_end_percent\n";

    @Test
    void every_cell_of_the_printed_tables_is_read() {
        assertThat(Printed.readAll("2.1").sent()).hasSize(35 * 2 * 5 + 1);
        assertThat(Printed.readAll("2.3").sent()).hasSize(26 * 5 + 1);
        assertThat(Printed.readAll("2.2").sent()).hasSize(1);
        assertThat(Printed.readAll("2.2").passedOver()).containsExactly(2L, 4L);
        assertThat(Printed.readAll("EPGU_ACCOUNTS_10_17").sent()).hasSize(1);
        assertThat(Printed.readAll("SCHOOL_ACCOUNTS").sent()).hasSize(5);
    }

    @Test
    void the_published_percentage_belongs_to_the_last_day_of_its_series() {
        assertThat(Printed.readAll("2.1").sent().stream()
                        .map(Reading.Sent::observation)
                        .filter(each ->
                                each.municipality().equals(Optional.of("г. Бердск")) && each.series() == Series.SFERUM))
                .extracting(each -> each.date() + " "
                        + each.published().map(BigDecimal::toString).orElse("-"))
                .containsExactly("2024-10-18 -", "2024-10-22 -", "2024-10-29 -", "2024-11-05 -", "2024-11-13 43.7");
    }

    @Test
    void a_line_for_each_observation_is_read_too_with_other_separators_and_a_mark_of_the_encoding() {
        String table =
                """
                \ufeffmunicipality;date;series;numerator;denominator;percent_published
                  Г.  Искитим ;2024-11-13;SFERUM;"4 690";7578;61,9

                """;
        Reading reading = Printed.read("2.1", table.replace("\n", "\r\n"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sent())
                .containsExactly(new Reading.Sent(
                        2,
                        new Observation(
                                Optional.of("г. Искитим"),
                                Series.SFERUM,
                                LocalDate.of(2024, 11, 13),
                                Optional.of(new Counts(4690, 7578)),
                                Optional.of(new BigDecimal("61.9")),
                                "Г. Искитим")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Убинский район,14,,50.0,33.0      | /2/active_2024-11-05 | Ячейка пуста.",
                "Убинский район,14                 | /2/active_2024-11-05 | Ячейка пуста.",
                "Убинский район,14,-7,50.0,33.0    | /2/active_2024-11-05 | Число не может быть отрицательным.",
                "Убинский район,14,7.5,50.0,33.0   | /2/active_2024-11-05 | Число должно быть целым.",
                "Убинский район,14,семь,50.0,33.0  | /2/active_2024-11-05 | Это не число.",
                "Убинский район,14,7 шт.,50.0,33.0 | /2/active_2024-11-05 | В ячейке не только число.",
                "Убинский район,0,7,50.0,33.0      | /2/schools_total     | Общее число — ноль, доли от него нет.",
                "Убинский район,,7,50.0,33.0       | /2/schools_total     | Ячейка пуста.",
                "Убинский район,14,7,,33.0         | /2/percent_published_2024-11-05 | Ячейка пуста.",
                "Убинский район,14,7,половина,33.0 | /2/percent_published_2024-11-05 | Это не процент.",
                "Убинский район,14,7,50.0,-33      | /2/plan_year_end_percent | Процент не может быть отрицательным.",
                "Убинский р-н,14,7,50.0,33.0       | /2/municipality      | Такого муниципалитета в справочнике нет.",
                ",14,7,50.0,33.0                   | /2/municipality      | Не указан муниципалитет.",
                "Убинский район,14,7,50.0,33.0,1   | /2/6                 | В строке больше ячеек, чем заголовков.",
            })
    void a_broken_cell_is_told_with_row_and_column(String row, String pointer, String what) {
        Reading reading = Printed.read("2.3", SCHOOLS + row + "\n");

        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.place().pointer()).isEqualTo(pointer);
            assertThat(problem.what()).isEqualTo(what);
            assertThat(problem.howToMend()).isNotBlank();
        });
    }

    @Test
    void a_workbook_says_the_same_as_the_text() {
        for (String[] table : List.of(
                new String[] {"2.1", "2.1-sferum-and-my-school.csv"},
                new String[] {"2.2", "region-2024-11-13.csv"},
                new String[] {"2.3", "2.3-active-schools.csv"},
                new String[] {"SCHOOL_ACCOUNTS", "child-accounts-2024.csv"})) {
            byte[] workbook = Workbooks.of(table[1]);

            Reading reading = Printed.read(table[0], () -> new ByteArrayInputStream(workbook));

            assertThat(reading.problems()).isEmpty();
            assertThat(told(reading))
                    .isEqualTo(told(Printed.read(table[0], () -> ShippedTable.open("printed/" + table[1]))));
        }
    }

    /** A number of a workbook does not say that it has zeros behind the comma. */
    private static List<String> told(Reading reading) {
        return reading.sent().stream()
                .map(Reading.Sent::observation)
                .map(each -> each.municipality() + " " + each.series() + " " + each.date() + " " + each.counts() + " "
                        + each.published().map(BigDecimal::stripTrailingZeros) + " " + each.writtenName())
                .toList();
    }

    @Test
    void days_of_a_workbook_and_percentages_that_it_reckoned_are_understood() {
        byte[] workbook = Workbooks.of(
                List.of("municipality", "date", "series", "numerator", "denominator", "percent_published"),
                List.of("г. Обь", LocalDate.of(2024, 11, 13), "", 5, 12, 41.66666666666667));

        Reading reading = Printed.read("2.3", () -> new ByteArrayInputStream(workbook));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sent())
                .extracting(Reading.Sent::observation)
                .containsExactly(new Observation(
                        Optional.of("г. Обь"),
                        Series.OWN,
                        LocalDate.of(2024, 11, 13),
                        Optional.of(new Counts(5, 12)),
                        Optional.of(new BigDecimal("41.666667")),
                        "г. Обь"));
    }

    @Test
    void a_broken_cell_of_a_workbook_is_told_with_row_and_column() {
        byte[] workbook = Workbooks.of(
                List.of("municipality", "schools_total", "active_2024-11-05"),
                List.of("Убинский район", 14, -7),
                List.of("Северный район", 9.5, 4));

        assertThat(Printed.read("2.3", () -> new ByteArrayInputStream(workbook)).problems())
                .extracting(problem -> problem.place().pointer() + " " + problem.what())
                .containsExactly(
                        "/2/active_2024-11-05 Число не может быть отрицательным.",
                        "/3/schools_total Число должно быть целым.");
    }

    @Test
    void a_table_of_old_windows_is_understood() {
        byte[] table = (SCHOOLS + "Убинский район,14,7,50.0,33.0\n").getBytes(Charset.forName("windows-1251"));

        assertThat(Printed.read("2.3", () -> new ByteArrayInputStream(table)).sent())
                .hasSize(1);
    }

    @Test
    void all_broken_cells_are_told_at_once() {
        Reading reading = Printed.read("2.3", SCHOOLS + "Обский район,x,-1,y,z\nУбинский район,14,,50.0,33.0\n");

        assertThat(reading.problems())
                .extracting(problem -> problem.place().pointer())
                .containsExactly(
                        "/2/municipality",
                        "/2/schools_total",
                        "/2/plan_year_end_percent",
                        "/2/percent_published_2024-11-05",
                        "/2/active_2024-11-05",
                        "/3/active_2024-11-05");
    }

    @Test
    void two_spellings_of_one_municipality_are_one_too_many() {
        Reading reading =
                Printed.read("2.3", SCHOOLS + "Колыванский район,19,4,21.0,33.0\nКольванский район,19,4,21.0,33.0\n");

        assertThat(reading.problems())
                .extracting(CellProblem::sentence)
                .containsExactly("Строка 3, колонка municipality. Этот муниципалитет уже есть в строке 2. Оставьте одну"
                        + " строку; разные написания одного названия — тоже повтор.");
    }

    @ParameterizedTest
    @CsvSource({
        "active_2024-13-05, Такой даты нет.",
        "active_2024-02-30, Такой даты нет.",
        "active_2031-01-01, Эта дата ещё не наступила.",
        "active_2019-01-01, В этот день показатель не измерялся.",
        "sferum_2024-11-05, Такой графы у показателя нет.",
        "pupils_2024-11-05, Такой колонки таблица показателя не знает.",
        "schools_total, Такая колонка уже есть левее.",
    })
    void a_wrong_heading_is_told_by_its_column(String heading, String what) {
        Reading reading = Printed.read("2.3", "municipality,schools_total," + heading + "\nУбинский район,14,7\n");

        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.place().pointer()).isEqualTo("/1/3");
            assertThat(problem.what()).isEqualTo(what);
        });
    }

    @Test
    void what_looks_alike_is_proposed_and_never_taken() {
        Reading reading = Printed.read("2.3", SCHOOLS + "Кочковскй район,12,11,91.6,33.0\n");

        assertThat(reading.sent()).isEmpty();
        assertThat(reading.problems())
                .extracting(CellProblem::howToMend)
                .containsExactly("Возможно, это «Кочковский район»: впишите название так.");
    }

    @Test
    void nothing_of_the_file_is_repeated() {
        Reading reading = Printed.read("2.3", SCHOOLS + "Тайнаяфамилия,Тайнаяфамилия,112-233-445 95,мама,папа\n");

        assertThat(reading.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.sentence())
                .doesNotContain("Тайная", "112", "мама", "папа"));
    }

    @Test
    void a_file_that_is_no_such_table_says_so() {
        for (String text : List.of("", "\n\n", "имя,фамилия\nа,б\n", "municipality,\"schools_total\na,b")) {
            assertThatThrownBy(() -> Printed.read("2.3", text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Printed.read("2.3", SCHOOLS).problems())
                .extracting(CellProblem::what)
                .containsExactly("Нет ни одного значения этого показателя.");
    }
}
