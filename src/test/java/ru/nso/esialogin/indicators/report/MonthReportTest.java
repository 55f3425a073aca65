package ru.nso.esialogin.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.indicators.Printed;
import ru.nso.esialogin.indicators.PrintedBook;
import ru.nso.esialogin.platform.table.Column;

/** The report of November 2024 says what the slides of November 2024 say. */
class MonthReportTest {
    private static final MonthReport REPORT =
            PrintedBook.open().month(Printed.INDICATORS.all(), Printed.MEETING, LocalDate.of(2024, 10, 11));

    @Test
    void its_pages_are_those_of_the_slides_and_more() {
        assertThat(REPORT.title()).isEqualTo("Итоги работы муниципальных образований: ноябрь 2024 года");
        assertThat(headings())
                .contains(
                        "Плановые значения показателей на 2024 год",
                        "Динамика достижения планового значения показателя 2.1",
                        "Динамика достижения планового значения показателя 2.3",
                        "Показатель 2.1: места муниципалитетов",
                        "Показатель 2.3: все муниципалитеты",
                        "Показатель 2.1: замечания к данным")
                .anyMatch(heading -> heading.startsWith("Информация по показателю 2.1. Доля обучающихся"))
                .anyMatch(heading -> heading.startsWith("Информация по показателю 2.3. Доля образовательных"))
                .noneMatch(heading -> heading.contains("2.2") || heading.contains("ACCOUNTS"));
    }

    @Test
    void the_figures_of_the_region_are_the_printed_ones() {
        assertThat(rows(REPORT.title()).rows())
                .extracting(row -> row.get(0) + "|" + plain(row.get(3)) + "|" + plain(row.get(4)) + "|" + row.get(5)
                        + "|" + row.get(6))
                .startsWith(
                        "2.1|190 612|369 547|51,58|51,58", "2.2|25 778|25 814|99,86|99,86", "2.3|284|941|30,18|30,18");
    }

    @Test
    void the_plan_stands_month_by_month() {
        ReportPart.Rows plan = rows("Плановые значения показателей на 2024 год");

        assertThat(plan.columns())
                .extracting(Column::heading)
                .startsWith("Показатель, %", "дек 23", "янв 24")
                .hasSize(14);
        assertThat(plan.rows())
                .contains(List.of(
                        "2.1, жёлтая зона с",
                        "25",
                        "27,50",
                        "30,00",
                        "35,00",
                        "40,00",
                        "45,00",
                        "45,00",
                        "45,00",
                        "45,00",
                        "46,50",
                        "49,25",
                        "49,50",
                        "50,00"));
    }

    @Test
    void who_has_reached_the_plan_stands_beside_the_printed_list_of_a_day_without_values() {
        ReportPart.Rows achieved = rows("Динамика достижения планового значения показателя 2.1");

        assertThat(achieved.columns())
                .extracting(Column::heading)
                .containsExactly("На 11.10.2024: 2", "На 13.11.2024: 9");
        assertThat(achieved.rows())
                .contains(
                        List.of("Кочковский район", "Барабинский район *"),
                        List.of("г. Искитим", "Карасукский район *"),
                        List.of("", "Кочковский район"));
        assertThat(words("Динамика достижения планового значения показателя 2.1"))
                .contains("На 11.10.2024 и раньше значений нет: слева — список, который напечатала область.");
        assertThat(words("Динамика достижения планового значения показателя 2.3"))
                .contains(
                        "Область на 13.11.2024 напечатала ещё: Чистоозерный район, г. Искитим, г. Обь, р.п. Кольцово.");
    }

    @Test
    void a_line_of_the_tables_is_that_of_the_slide() {
        ReportPart.Rows pupils = rows(headings().stream()
                .filter(heading -> heading.startsWith("Информация по показателю 2.1"))
                .findFirst()
                .orElseThrow());

        assertThat(pupils.columns()).extracting(Column::heading).contains("Сферум, чел. 18.10", "Моя школа, %");
        assertThat(pupils.rows()).hasSize(35);
        assertThat(pupils.rows().get(1).stream().map(MonthReportTest::plain))
                .containsExactly(
                        "Барабинский район",
                        "4 611",
                        "1 980",
                        "2 002",
                        "2 056",
                        "2 210",
                        "2 412",
                        "52,31",
                        "83",
                        "83",
                        "17",
                        "125",
                        "195",
                        "4,23",
                        "50,00");
    }

    @Test
    void schools_have_number_and_percentage_of_each_day_and_who_is_missing_is_told() {
        String heading = headings().stream()
                .filter(each -> each.startsWith("Информация по показателю 2.3"))
                .findFirst()
                .orElseThrow();

        assertThat(rows(heading).rows()).hasSize(26);
        assertThat(rows(heading).rows().get(0))
                .containsExactly(
                        "Баганский район",
                        "15",
                        "3",
                        "20,00",
                        "3",
                        "20,00",
                        "4",
                        "26,67",
                        "4",
                        "26,67",
                        "5",
                        "33,33",
                        "33,00");
        assertThat(words(heading))
                .anyMatch(text -> text.startsWith("Нет данных: Чановский район, Черепановский район"));
    }

    @Test
    void what_is_odd_about_many_in_the_same_way_is_told_once() {
        assertThat(rows("Показатель 2.3: замечания к данным").rows())
                .filteredOn(row -> row.get(2).startsWith("Порог жёлтой зоны"))
                .hasSize(1);
    }

    private static List<String> headings() {
        return REPORT.parts().stream()
                .flatMap(part -> part instanceof ReportPart.Page page
                        ? List.of(page.heading()).stream()
                        : List.<String>of().stream())
                .toList();
    }

    /** The first table of a page. */
    private static ReportPart.Rows rows(String heading) {
        return page(heading).stream()
                .filter(ReportPart.Rows.class::isInstance)
                .map(ReportPart.Rows.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(String heading) {
        return page(heading).stream()
                .filter(ReportPart.Paragraph.class::isInstance)
                .map(part -> ((ReportPart.Paragraph) part).text())
                .toList();
    }

    private static List<ReportPart> page(String heading) {
        List<ReportPart> page = new ArrayList<>();
        boolean here = false;
        for (ReportPart part : REPORT.parts()) {
            here = part instanceof ReportPart.Page begun ? begun.heading().equals(heading) : here;
            if (here) {
                page.add(part);
            }
        }
        return page;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
