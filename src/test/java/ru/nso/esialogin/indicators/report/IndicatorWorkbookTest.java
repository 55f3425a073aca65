package ru.nso.esialogin.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.indicators.Printed;
import ru.nso.esialogin.indicators.PrintedBook;
import ru.nso.esialogin.platform.table.Column;
import ru.nso.esialogin.platform.table.TableBook;

class IndicatorWorkbookTest {
    @Test
    void everything_that_is_known_of_an_indicator_is_a_table() throws IOException {
        Map<String, List<List<String>>> tables = tables("2.1");

        assertThat(tables)
                .containsOnlyKeys(
                        "Показатель",
                        "На дату",
                        "Все даты, Сферум",
                        "Все даты, Моя школа",
                        "Кто выполнил план года",
                        "Места, Сферум",
                        "Места, Моя школа",
                        "План",
                        "Замечания к данным");
        assertThat(tables.keySet()).allMatch(title -> title.length() <= 25);
        assertThat(tables.get("На дату")).hasSize(1 + 1 + 70);
        assertThat(tables.get("Все даты, Сферум"))
                .contains(
                        List.of(
                                "Муниципалитет",
                                "18.10.2024",
                                "22.10.2024",
                                "29.10.2024",
                                "05.11.2024",
                                "13.11.2024",
                                "Изменение, п. п."),
                        List.of("Чулымский район", "39,51", "40,82", "41,89", "43,93", "34,45", "-5,06"));
        assertThat(tables.get("Кто выполнил план года"))
                .contains(List.of(
                        "13.11.2024",
                        "50,00",
                        "9",
                        "Барабинский район, Карасукский район, Кочковский район, Северный район, Татарский район,"
                                + " Усть-Таркский район, Чановский район, Чистоозерный район, г. Искитим",
                        "Барабинский район, Северный район, Татарский район, Чановский район",
                        ""));
        assertThat(tables.getOrDefault("Места, Сферум", List.of()).get(1))
                .containsExactly("1", "Кочковский район", "72,35", "зелёная зона");
        assertThat(tables.get("План")).contains(List.of("ноябрь 2024", "49,50", "49,50"));
    }

    @Test
    void bands_stand_beside_the_printed_ones() throws IOException {
        assertThat(tables("SCHOOL_ACCOUNTS").get("Группы")).contains(List.of("от 40\u00a0% до 95\u00a0%", "5", "6"));
    }

    private static Map<String, List<List<String>>> tables(String code) throws IOException {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        TableBook book = new TableBook() {
            private List<List<String>> rows = new ArrayList<>();

            @Override
            public void begin(String title, List<Column> columns) {
                rows = new ArrayList<>();
                rows.add(columns.stream().map(Column::heading).toList());
                assertThat(tables.put(title, rows)).as(title).isNull();
            }

            @Override
            public void row(List<String> cells) {
                assertThat(cells).hasSameSizeAs(rows.get(0));
                rows.add(cells);
            }

            @Override
            public void close() {}
        };
        PrintedBook.open().workbook(Printed.indicator(code), Printed.MEETING).write(book);
        return tables;
    }
}
