package ru.nso.esialogin.imports.folder;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.imports.run.Imports;

@QuarkusTest
class WatchedFolderTest {
    private static final String HEADINGS = "Код школы;ФИО ребёнка;Дата рождения ребёнка;СНИЛС ребёнка\n";

    @TempDir
    Path temporary;

    @Inject
    Imports imports;

    @Inject
    TakenFiles taken;

    @Inject
    DataSource source;

    private WatchedFolder folder;

    @BeforeEach
    void watch() {
        folder = new WatchedFolder(Optional.of(temporary), imports, taken);
    }

    @Test
    void a_file_is_taken_once_it_is_at_rest_and_moved_when_its_job_has_ended() throws IOException, SQLException {
        String school = RegistryApi.newSchool();
        Path file = temporary.resolve("pupils.enrolment.monday.csv");
        String beginning = HEADINGS + school + ";Ужов Лев Ильич;09.10.2012;41100000126\n";
        String end = school + ";Ужов Ян Ильич;09.10.2013;41100000227\n";
        Files.writeString(file, beginning);

        folder.look();
        Files.writeString(file, end, StandardOpenOption.APPEND);
        folder.look();
        assertThat(importsOf(beginning)).isEmpty();
        assertThat(importsOf(beginning + end)).isEmpty();
        folder.look();
        String id = importsOf(beginning + end).get(0);
        follow(id);
        folder.look();

        assertThat(names()).containsExactly("done/pupils.enrolment.monday.csv", "done/pupils.enrolment.monday.csv.txt");
        assertThat(Files.readString(temporary.resolve("done/pupils.enrolment.monday.csv.txt")))
                .contains(id)
                .contains("Новых карточек: 2")
                .doesNotContain("Ужов");
        Response cards = as("admin").queryParam("schoolId", school).get("/api/v1/cards");
        assertThat(cards.<List<String>>path("items.system")).containsExactly("ENROLMENT", "ENROLMENT");
        String card = cards.path("items[0].id");
        Response log = as("auditor").queryParam("cardId", card).get("/api/v1/access-log");
        assertThat(log.<List<String>>path("items.findAll { it.action == 'CREATE' }.who"))
                .containsExactly("service:folder");
        assertThatJson(as("admin").get("/api/v1/imports/" + id).asString())
                .node("state")
                .isEqualTo("DONE");
    }

    @Test
    void the_same_content_is_taken_once_whatever_it_is_called() throws IOException, SQLException {
        String school = RegistryApi.newSchool();
        String content = HEADINGS + school + ";Ежов Лев Ильич;09.10.2012;41100000328\n";
        Files.writeString(temporary.resolve("pupils.csv"), content);
        folder.look();
        folder.look();
        follow(importsOf(content).get(0));
        folder.look();

        Files.writeString(temporary.resolve("pupils.again.csv"), content);
        WatchedFolder anotherInstance = new WatchedFolder(Optional.of(temporary), imports, taken);
        anotherInstance.look();
        anotherInstance.look();

        assertThat(importsOf(content)).hasSize(1);
        assertThat(names()).contains("done/pupils.again.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Иванова Анна.csv | ФИО ребёнка;Дата рождения ребёнка | Имя файла не говорит
                    pupils.doc       | ФИО ребёнка;Дата рождения ребёнка | Имя файла не говорит
                    pupils.csv       | Погода;Ветер                      | В первых строках нет заголовков
                    staff.xlsx       | %PDF-1.7 0000                     | Это не таблица
                    """)
    void what_cannot_be_taken_is_moved_away_and_says_why_without_a_value(String name, String content, String why)
            throws IOException {
        Files.writeString(temporary.resolve(name), content + '\n');

        folder.look();
        folder.look();

        assertThat(names()).containsExactly("refused/" + name, "refused/" + name + ".txt");
        assertThat(Files.readString(temporary.resolve("refused/" + name + ".txt")))
                .contains(why)
                .doesNotContain("Иванова");
    }

    @Test
    void nothing_is_written_over_and_names_of_files_under_way_are_passed_over() throws IOException {
        Files.writeString(temporary.resolve(".pupils.csv"), "а");
        Files.writeString(temporary.resolve("pupils.csv.part"), "а");
        Files.createSymbolicLink(temporary.resolve("staff.csv"), temporary.resolve("pupils.csv.part"));
        Files.createDirectories(temporary.resolve("refused"));
        Files.writeString(temporary.resolve("refused/unknown.csv"), "старый", StandardCharsets.UTF_8);
        Files.writeString(temporary.resolve("unknown.csv"), "новый", StandardCharsets.UTF_8);

        folder.look();
        folder.look();

        assertThat(names())
                .contains(
                        ".pupils.csv", "pupils.csv.part", "staff.csv", "refused/1.unknown.csv", "refused/unknown.csv");
        assertThat(Files.readString(temporary.resolve("refused/unknown.csv"))).isEqualTo("старый");
    }

    @Test
    void no_folder_is_watched_unless_one_is_named_and_a_wrong_one_ends_the_start() throws IOException {
        WatchedFolder off = new WatchedFolder(Optional.empty(), imports, taken);
        off.look();

        assertThat(off.isOn()).isFalse();
        Optional<Path> none = Optional.of(temporary.resolve("none"));
        assertThatThrownBy(() -> new WatchedFolder(none, imports, taken)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .map(path -> temporary.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void follow(String id) {
        assertThat(as("admin")
                        .accept("text/event-stream")
                        .get("/api/v1/imports/" + id + "/events")
                        .asString())
                .contains("data:");
    }

    /** Imports of files with that content. */
    private List<String> importsOf(String content) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select id from import_file where content_hash = encode(sha256(convert_to(?, 'UTF8')), 'hex')")) {
            query.setString(1, content);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
        }
        return ids;
    }
}
