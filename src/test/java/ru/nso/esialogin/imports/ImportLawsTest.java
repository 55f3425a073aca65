package ru.nso.esialogin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.platform.table.reading.Tables;

/** What is true of every file of pupils. */
@Tag("heavy")
class ImportLawsTest {
    private static final List<String> VALUES = List.of(
            "",
            "114-562-389 46",
            "11456238947",
            "12784590391",
            "8765430300",
            "89231112233",
            "+7 923 222-33-44; 89000000000",
            "a@mail.ru",
            "a@mail,ru",
            "-",
            "Нет данных",
            "=1+1",
            "'x",
            "Рябинина Анна Ильинична",
            "Рябинин",
            "Анна",
            "6 А",
            "м",
            "03.02.1985",
            "31161",
            "мать",
            "12-к");
    private static final List<String> OPTIONAL = List.of(
            "СНИЛС ребёнка",
            "Класс",
            "Пол",
            "Телефон ребёнка",
            "E-mail ребёнка",
            "Документ",
            "ФИО матери",
            "СНИЛС матери",
            "Телефон матери",
            "Телефон матери 2",
            "Фамилия отца",
            "Имя отца",
            "СНИЛС отца",
            "ФИО опекуна",
            "ФИО родителя",
            "Степень родства",
            "СНИЛС родителя",
            "Номер приказа о зачислении",
            "Региональный идентификатор");

    @Property(seed = "521", tries = 600)
    void a_file_that_was_taken_changes_nothing_when_it_is_taken_again(@ForAll("files") List<Map<String, String>> rows) {
        Importing registry = new Importing().forSchool("s1");
        registry.take(csv(rows, columns(rows)));
        // A row may undo what another row of the same pupil did; then the file says two things, and the last one
        // counts.
        registry.take(csv(rows, columns(rows)));
        List<PersonCard> once = registry.cards();

        registry.take(csv(rows, columns(rows)));

        assertThat(registry.cards()).isEqualTo(once);
    }

    @Property(seed = "522", tries = 600)
    void a_file_of_one_pupil_is_the_same_when_it_is_taken_again(@ForAll("row") Map<String, String> row) {
        Importing registry = new Importing().forSchool("s1");
        List<RowOutcome<PersonCard>> first = registry.take(csv(List.of(row), columns(List.of(row))));
        List<RowOutcome<PersonCard>> second = registry.take(csv(List.of(row), columns(List.of(row))));

        assertThat(first).allMatch(RowOutcome.New.class::isInstance);
        assertThat(second).hasSameSizeAs(first).allMatch(RowOutcome.Same.class::isInstance);
    }

    @Property(seed = "523", tries = 400)
    void neither_the_order_of_columns_nor_the_form_of_the_file_matters(
            @ForAll("files") List<Map<String, String>> rows, @ForAll long seed, @ForAll TableForm form) {
        List<String> shuffled = new ArrayList<>(columns(rows));
        Collections.shuffle(shuffled, new Random(seed));
        Importing one = new Importing().forSchool("s1");
        Importing other = new Importing().forSchool("s1");

        one.take(csv(rows, columns(rows)));
        other.take(Tables.file(form, table(rows, shuffled)));

        assertThat(other.cards()).isEqualTo(one.cards());
    }

    @Property(seed = "524", tries = 400)
    void no_problem_of_a_row_repeats_a_value(@ForAll("row") Map<String, String> row) {
        for (RowReading<?> reading : new Importing().forSchool("s1").pupils(csv(List.of(row), columns(List.of(row))))) {
            List<RowProblem> problems = new ArrayList<>();
            if (reading instanceof RowReading.Accepted<?> accepted) {
                problems.addAll(accepted.remarks());
            } else {
                problems.addAll(Importing.refused(reading));
            }
            for (String value : row.values()) {
                if (value.length() > 5 && !value.startsWith("Нет")) {
                    assertThat(problems.toString()).doesNotContain(value);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Map<String, String>>> files() {
        return row().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, String>> row() {
        Arbitrary<Map<String, String>> cells = Arbitraries.maps(Arbitraries.of(OPTIONAL), Arbitraries.of(VALUES))
                .ofMaxSize(9);
        return cells.flatMap(told -> Arbitraries.of("Рябинин Глеб Олегович", "Рябинина Вера", "Сосновый Пётр")
                .map(name -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    row.put("ФИО", name);
                    row.put("Дата рождения", name.startsWith("Рябинин ") ? "03.02.2013" : "01.05.2016");
                    row.putAll(told);
                    return row;
                }));
    }

    private static List<String> columns(List<Map<String, String>> rows) {
        List<String> columns = new ArrayList<>();
        for (Map<String, String> row : rows) {
            row.keySet().stream()
                    .filter(column -> !columns.contains(column))
                    .sorted()
                    .forEach(columns::add);
        }
        return columns;
    }

    private static byte[] csv(List<Map<String, String>> rows, List<String> columns) {
        return Tables.file(TableForm.CSV, table(rows, columns));
    }

    private static List<List<String>> table(List<Map<String, String>> rows, List<String> columns) {
        List<List<String>> table = new ArrayList<>(List.of(columns));
        for (Map<String, String> row : rows) {
            table.add(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return table;
    }
}
