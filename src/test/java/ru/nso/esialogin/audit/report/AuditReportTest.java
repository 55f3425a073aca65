package ru.nso.esialogin.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.forecast.Forecast;
import ru.nso.esialogin.audit.readiness.Readiness;
import ru.nso.esialogin.audit.readiness.SmallGroups;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.audit.worklist.Assignment;
import ru.nso.esialogin.audit.worklist.ItemState;
import ru.nso.esialogin.audit.worklist.Tasks;
import ru.nso.esialogin.audit.worklist.TrackedItem;
import ru.nso.esialogin.audit.worklist.Waiver;
import ru.nso.esialogin.audit.worklist.WorkList;
import ru.nso.esialogin.card.registry.bulk.NamesOfCards;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.platform.table.Column;
import ru.nso.esialogin.platform.table.TableBook;
import ru.nso.esialogin.platform.table.writing.CsvBook;
import ru.nso.esialogin.platform.table.writing.XlsxBook;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.text.CausePages;

class AuditReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Catalogue CATALOGUE = RuleFixture.catalogue();
    private static final Tasks TASKS = new Tasks(CATALOGUE, CausePages.of(CATALOGUE));

    private final Kept kept = new Kept();

    @Test
    void the_list_of_work_says_what_to_do_and_how_far_it_is() throws IOException {
        write(kept);

        assertThat(kept.rows("Список работ"))
                .extracting(row -> List.of(
                        row.get("Школа"),
                        row.get("Карточки"),
                        row.get("Начнут входить"),
                        row.get("Состояние"),
                        row.get("Кто делает"),
                        row.get("Срок"),
                        row.get("Основание")))
                .containsExactly(
                        List.of("Школа № 1", "a", "1", "назначено, срок прошёл", "secretary", "26.11.2026", ""),
                        List.of("Школа № 1", "b", "0", "отложено", "", "31.05.2027", "семья переезжает"),
                        List.of("Школа № 1", "c", "0", "сделано: вход работает", "", "27.11.2026", ""),
                        List.of("Школа № 1", "d", "0", "открыто", "", "", ""));
        Map<String, String> first = kept.rows("Список работ").get(0);
        assertThat(first.get("Причины")).isEqualTo("L7. Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка");
        assertThat(first.get("Что сделать")).startsWith("1. ").contains("\n2. ");
        assertThat(first.get("Класс")).isEqualTo("6А");
    }

    @Test
    void findings_stand_on_a_sheet_for_each_kind_of_people() throws IOException {
        write(kept);

        assertThat(kept.rows.keySet())
                .containsExactly("Список работ", "Ученики", "Родители", "Сотрудники", "Прогноз", "Готовность");
        assertThat(kept.rows("Ученики")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("Запись", "a:pupil")
                .containsEntry("Код", "L7")
                .containsEntry("Точно ли", "точно")
                .containsEntry("Как мешает", "не даёт войти")
                .containsEntry("Кто исправляет", "школа"));
        assertThat(kept.rows("Родители")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("Точно ли", "возможно, проверьте")
                .containsEntry("Кто исправляет", "родитель, Госуслуги")
                .containsEntry("Что сделать", ""));
        assertThat(kept.rows("Сотрудники")).isEmpty();
    }

    @Test
    void people_are_named_where_their_names_may_be_told() throws IOException {
        write(kept);

        assertThat(kept.rows("Список работ"))
                .extracting(row -> row.get("Фамилия, имя, отчество"))
                .containsExactly("Ромашкин Лев", "", "", "");
        assertThat(kept.rows("Ученики")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("Фамилия, имя, отчество", "Ромашкин Лев")
                .containsEntry("Чей родитель", ""));
        assertThat(kept.rows("Родители")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("Фамилия, имя, отчество", "Ромашкина Ева Ильинична")
                .containsEntry("Чей родитель", "Ромашкин Лев"));
        assertThat(kept.rows("Прогноз")).isNotEmpty().allSatisfy(row -> assertThat(row)
                .containsEntry("Фамилия, имя, отчество", "Ромашкин Лев"));
    }

    @Test
    void names_are_asked_for_once_for_many_rows() throws IOException {
        List<Integer> asked = new ArrayList<>();
        AuditReport report = new AuditReport(kept, TASKS, Map.of(), cards -> {
            asked.add(cards.size());
            return Map.of();
        });

        report.findings(
                RecordKind.PUPIL,
                IntStream.range(0, 1_200)
                        .mapToObj(number -> Sampled.pupil("card-" + number).finding("L7"))
                        .iterator());

        assertThat(kept.rows("Ученики")).hasSize(1_200);
        assertThat(asked).containsExactly(500, 500, 200);
    }

    @Test
    void shares_have_a_comma_and_small_groups_no_number() throws IOException {
        write(kept);

        assertThat(kept.rows("Готовность"))
                .extracting(row -> String.join("|", row.values()))
                .containsExactly(
                        "все|все|ученики|6|4|66,67",
                        "Бердск|все|ученики|6|4|66,67",
                        "Бердск|Школа № 1|ученики|6|4|66,67",
                        "все|все|сотрудники|скрыто: меньше пяти человек||",
                        "Бердск|все|сотрудники|скрыто: меньше пяти человек||",
                        "Бердск|school-9|сотрудники|скрыто: меньше пяти человек||");
    }

    @Test
    void the_forecast_tells_the_day_the_reason_and_what_to_do() throws IOException {
        write(kept);

        assertThat(kept.rows("Прогноз"))
                .extracting(row -> row.get("С какого дня") + '|' + row.get("Кто") + '|' + row.get("Что ожидается"))
                .containsExactly(
                        "12.03.2027|ученик|понадобится своя учётная запись",
                        "в любой день|ученик|один родитель в карточке");
    }

    @Test
    void the_workbook_and_its_twin_have_the_same_rows() throws IOException {
        write(kept);
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (TableBook book = XlsxBook.begin(xlsx)) {
            write(book);
        }
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (TableBook book = CsvBook.begin(csv, ReportSheet.HEADING, ReportSheet.allColumns())) {
            write(book);
        }

        assertThat(ofWorkbook(xlsx.toByteArray())).isEqualTo(kept.told());
        assertThat(ofText(csv.toString(StandardCharsets.UTF_8))).isEqualTo(kept.told());
    }

    private static void write(TableBook book) throws IOException {
        AuditReport report = new AuditReport(book, TASKS, Map.of("school-1", "Школа № 1"), AuditReportTest::names);
        report.beginWork();
        report.work("school-1", work());
        report.findings(
                RecordKind.PUPIL, List.of(Sampled.pupil("a").finding("L7")).iterator());
        report.findings(
                RecordKind.PARENT,
                List.of(Sampled.parent("a", "mother")
                                .finding("E2", Certainty.POSSIBLE, Severity.ADVICE, Actor.PARENT, Actor.ESIA))
                        .iterator());
        report.findings(RecordKind.EMPLOYEE, List.<AuditFinding>of().iterator());
        report.forecast(new Forecast(DAY, Forecast.USUAL)
                .of(Sampled.pupil("a").ownAccountOn("2027-03-12").withParents(1).row())
                .iterator());
        Readiness readiness = new Readiness();
        for (int i = 0; i < 6; i++) {
            readiness.add(Sampled.pupil("card-" + i)
                    .verdict(i < 4 ? Verdict.WORKS : Verdict.FAILS)
                    .row());
        }
        readiness.add(Sampled.employee("staff").at("school-9").row());
        report.readiness(readiness.rows(SmallGroups.FOR_READERS_OF_FINDINGS));
    }

    /** Of the cards whose names may be told there is one. */
    private static Map<String, NamesOfCards.OnCard> names(Collection<String> cardIds) {
        return cardIds.contains("a")
                ? Map.of(
                        "a",
                        new NamesOfCards.OnCard(
                                "pupil",
                                Map.of(
                                        "pupil", FullName.of("Ромашкин", "Лев", null),
                                        "mother", FullName.of("Ромашкина", "Ева", "Ильинична"))))
                : Map.of();
    }

    private static Iterator<TrackedItem> work() {
        WorkList list = new WorkList("school-1", TASKS);
        list.add(Sampled.pupil("a").mendedBy(Set.of("a"), Set.of(Actor.SCHOOL)).row());
        for (String card : List.of("b", "c", "d")) {
            list.add(Sampled.pupil(card).row());
        }
        for (String card : List.of("a", "b", "c", "d")) {
            list.add(Sampled.pupil(card).finding("L7"));
        }
        Waiver waiver = new Waiver(Optional.empty(), "семья переезжает", LocalDate.of(2027, 5, 31));
        List<ItemState> states = List.of(
                new ItemState.Assigned(new Assignment("secretary", DAY.minusDays(1)), true),
                new ItemState.Waived(waiver),
                new ItemState.DoneByItself(DAY),
                new ItemState.Open());
        List<TrackedItem> tracked = new ArrayList<>();
        list.items().forEach(item -> tracked.add(new TrackedItem(item, states.get(tracked.size()))));
        return tracked.iterator();
    }

    /** Sheet, then cells that are not empty under their headings, of every row. */
    private static List<String> ofWorkbook(byte[] bytes) throws IOException {
        List<String> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<Row> all = sheet.read();
                for (Row row : all.subList(1, all.size())) {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        String heading = all.get(0).getCell(i).getText();
                        String text = row.getOptionalCell(i)
                                .map(cell -> cell.getText())
                                .orElse("");
                        cells.put(heading, heading.equals("Процент") ? text.replace('.', ',') : text);
                    }
                    rows.add(told(sheet.getName(), cells));
                }
            }
        }
        return rows;
    }

    private static List<String> ofText(String text) throws IOException {
        List<String> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            for (CSVRecord record : parser) {
                Map<String, String> cells = record.toMap();
                String sheet = cells.remove("Лист");
                rows.add(told(sheet == null ? "" : sheet, cells));
            }
        }
        return rows;
    }

    private static String told(String sheet, Map<String, String> cells) {
        Map<String, String> filled = new TreeMap<>(cells);
        filled.values().removeIf(String::isEmpty);
        return sheet + ' ' + filled;
    }

    /** A book in memory. */
    private static final class Kept implements TableBook {
        private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        private List<Column> columns = List.of();
        private List<Map<String, String>> table = List.of();

        @Override
        public void begin(String title, List<Column> next) {
            columns = next;
            table = new ArrayList<>();
            rows.put(title, table);
        }

        @Override
        public void row(List<String> cells) {
            assertThat(cells).hasSameSizeAs(columns);
            Map<String, String> row = new LinkedHashMap<>();
            columns.forEach(column -> row.put(column.heading(), cells.get(row.size())));
            table.add(row);
        }

        @Override
        public void close() {}

        List<Map<String, String>> rows(String title) {
            return rows.getOrDefault(title, List.of());
        }

        List<String> told() {
            List<String> told = new ArrayList<>();
            rows.forEach((title, all) -> all.forEach(row -> told.add(AuditReportTest.told(title, row))));
            return told;
        }
    }
}
