package ru.nso.esialogin.imports.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.imports.api.SentFiles.ended;
import static ru.nso.esialogin.imports.api.SentFiles.events;
import static ru.nso.esialogin.imports.api.SentFiles.form;
import static ru.nso.esialogin.imports.api.SentFiles.letters;
import static ru.nso.esialogin.imports.api.SentFiles.sent;
import static ru.nso.esialogin.imports.api.SentFiles.snils;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;

@QuarkusTest
@Tag("heavy")
class ImportReplaceApiTest {
    private static final String HEADINGS = "ФИО ребёнка;Дата рождения ребёнка;СНИЛС ребёнка;Класс\n";

    @Inject
    DataSource source;

    @Test
    void by_a_roll_over_classes_change_first_graders_come_and_leavers_are_archived() {
        String school = RegistryApi.newSchool();
        String stays = snils();
        String leaves = snils();
        ended(sent("admin", HEADINGS + row("Чижов Лев", stays, "1А") + row("Чижов Юрий", leaves, "11А"), school));

        Response done =
                ended(replaced(HEADINGS + row("Чижов Лев", stays, "2А") + row("Чижов Ян", snils(), "1А"), school));

        assertThatJson(done.asString()).node("state").isEqualTo("DONE");
        assertThatJson(done.asString()).node("mode").isEqualTo("REPLACE");
        assertThatJson(done.asString()).node("counts.created").isEqualTo(1);
        assertThatJson(done.asString()).node("counts.changed").isEqualTo(1);
        assertThatJson(done.asString()).node("counts.archived").isEqualTo(1);
        assertThat(classes(school)).containsExactlyInAnyOrder("2А", "1А");
        Response gone =
                as("admin").body("{\"snils\": \"%s\"}".formatted(leaves)).post("/api/v1/cards/search");
        assertThatJson(gone.asString()).node("items").isArray().isEmpty();
    }

    @Test
    void rows_of_the_other_subsystem_say_nobody_has_left_this_one() {
        String school = RegistryApi.newSchool();
        String number = snils();
        ended(sent("admin", HEADINGS + row("Рябинин Глеб", number, "1А"), school));

        Response done = ended(replaced("Система;" + HEADINGS + "ЗШ;" + row("Рябинин Глеб", number, "1А"), school));

        assertThatJson(done.asString()).node("counts.created").isEqualTo(1);
        assertThatJson(done.asString()).node("counts.archived").isEqualTo(0);
        assertThat(classes(school)).containsExactlyInAnyOrder("1А", "1А");
    }

    @Test
    void a_school_with_a_refused_row_archives_nobody() {
        String school = RegistryApi.newSchool();
        String stays = snils();
        ended(sent("admin", HEADINGS + row("Серов Лев", stays, "1А") + row("Серов Юрий", snils(), "2А"), school));

        Response done = ended(replaced(HEADINGS + row("Серов Лев", stays, "1А") + ";;;2А\n", school));

        assertThatJson(done.asString()).node("counts.refused").isEqualTo(1);
        assertThatJson(done.asString()).node("counts.archived").isEqualTo(0);
        assertThat(classes(school)).containsExactlyInAnyOrder("1А", "2А");
    }

    @Test
    void a_dry_run_says_how_many_would_leave_and_that_a_second_person_would_be_needed() {
        String school = RegistryApi.newSchool();
        ended(sent("admin", schoolOf(25), school));

        Response dry = ended(form((HEADINGS + row("Новый Лев", snils(), "1А")).getBytes(StandardCharsets.UTF_8))
                .queryParam("dryRun", "true")
                .queryParam("mode", "REPLACE")
                .queryParam("kind", "PUPILS")
                .queryParam("schoolId", school)
                .post("/api/v1/imports"));

        assertThatJson(dry.asString()).node("state").isEqualTo("DONE");
        assertThatJson(dry.asString()).node("counts.archived").isEqualTo(25);
        assertThatJson(dry.asString()).node("reasons").isArray().hasSize(1);
        assertThatJson(dry.asString()).node("releaseId").isEqualTo(null);
        assertThat(classes(school)).hasSize(25);
    }

    @Test
    void a_file_that_archives_too_many_waits_for_a_second_person_and_goes_on_then() throws SQLException {
        String school = RegistryApi.newSchool();
        ended(sent("admin", schoolOf(25), school));

        Response waits = ended(replaced(HEADINGS + row("Новый Лев", snils(), "1А"), school));
        String id = waits.path("id");
        String release = waits.path("releaseId");

        assertThatJson(waits.asString()).node("state").isEqualTo("WAITING_FOR_RELEASE");
        assertThat(waits.<List<String>>path("reasons").get(0)).contains("уйдут в архив: 25, а всего карточек 25");
        assertThat(classes(school)).hasSize(25);
        assertThat(decided("admin", release, "APPROVE").statusCode()).isEqualTo(403);
        assertThat(decided("helpdesk", release, "APPROVE").statusCode()).isEqualTo(200);
        events("admin", id);
        Response done = as("admin").get("/api/v1/imports/" + id);
        assertThatJson(done.asString()).node("state").isEqualTo("DONE");
        assertThatJson(done.asString()).node("counts.archived").isEqualTo(25);
        assertThatJson(done.asString()).node("counts.created").isEqualTo(1);
        assertThat(classes(school)).containsExactly("1А");
        assertThat(decided("helpdesk", release, "APPROVE").statusCode()).isEqualTo(409);
        assertThat(count("import_chunk", id)).isZero();
    }

    @Test
    void a_refusal_ends_it_and_nothing_of_the_file_stays() throws SQLException {
        String school = RegistryApi.newSchool();
        ended(sent("admin", schoolOf(25), school));
        Response waits = ended(replaced(HEADINGS + row("Новый Лев", snils(), "1А"), school));
        String id = waits.path("id");

        assertThat(decided("helpdesk", waits.path("releaseId"), "REFUSE").statusCode())
                .isEqualTo(200);

        Response ended = as("admin").get("/api/v1/imports/" + id);
        assertThatJson(ended.asString()).node("state").isEqualTo("FAILED");
        assertThatJson(ended.asString()).node("failure").isEqualTo("Второй человек не согласился. Ничего не изменено.");
        assertThat(classes(school)).hasSize(25);
        assertThat(count("import_chunk", id)).isZero();
        assertThat(count("import_card", id)).isZero();
    }

    @Test
    void whoever_sent_a_file_that_waits_can_take_it_back() throws SQLException {
        String school = RegistryApi.newSchool();
        ended(sent("admin", schoolOf(25), school));
        Response waits = ended(replaced(HEADINGS + row("Новый Лев", snils(), "1А"), school));
        String path = "/api/v1/imports/" + waits.path("id");

        assertThat(as("admin").delete(path).statusCode()).isEqualTo(204);

        assertThatJson(as("admin").get(path).asString()).node("state").isEqualTo("CANCELLED");
        assertThat(as("admin").delete(path).statusCode()).isEqualTo(409);
        assertThat(decided("helpdesk", waits.path("releaseId"), "APPROVE").statusCode())
                .isEqualTo(409);
        assertThat(classes(school)).hasSize(25);
        assertThat(count("import_chunk", waits.path("id"))).isZero();
    }

    @Test
    void many_other_numbers_at_once_need_a_second_person_too() {
        String school = RegistryApi.newSchool();
        StringBuilder before = new StringBuilder("Региональный идентификатор;" + HEADINGS);
        StringBuilder after = new StringBuilder("Региональный идентификатор;" + HEADINGS);
        for (int i = 0; i < 22; i++) {
            String regional = "REPL-" + school.substring(2, 10) + '-' + i;
            before.append(regional).append(';').append(row("Котов Пуп" + letters(i), snils(), "3В"));
            after.append(regional).append(';').append(row("Котов Пуп" + letters(i), snils(), "3В"));
        }
        ended(sent("admin", before.toString(), school));

        Response waits = ended(sent("admin", after.toString(), school));

        assertThatJson(waits.asString()).node("state").isEqualTo("WAITING_FOR_RELEASE");
        assertThat(waits.<List<String>>path("reasons").get(0)).contains("Замен СНИЛС: 22");
        assertThat(as("admin").delete("/api/v1/imports/" + waits.path("id")).statusCode())
                .isEqualTo(204);
    }

    @Test
    void the_register_of_schools_is_never_replaced() {
        Response refused = form("Код школы\nх\n".getBytes(StandardCharsets.UTF_8))
                .queryParam("mode", "REPLACE")
                .queryParam("kind", "SCHOOLS")
                .post("/api/v1/imports");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThatJson(refused.asString()).node("errors[0].pointer").isEqualTo("/mode");
    }

    private static Response replaced(String file, String school) {
        return form(file.getBytes(StandardCharsets.UTF_8))
                .queryParam("mode", "REPLACE")
                .queryParam("kind", "PUPILS")
                .queryParam("schoolId", school)
                .post("/api/v1/imports");
    }

    private static Response decided(String by, String release, String decision) {
        return as(by).header("X-Purpose", "OVERSIGHT")
                .body("{\"decision\": \"%s\", \"reason\": \"Файл сверен с приказами школы\"}".formatted(decision))
                .post("/api/v1/releases/" + release + "/approval");
    }

    private static String row(String name, String snils, String className) {
        return name + ";09.10.2012;" + snils + ';' + className + '\n';
    }

    private static String schoolOf(int pupils) {
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int i = 0; i < pupils; i++) {
            file.append(row("Ученик Пуп" + letters(i), snils(), "5А"));
        }
        return file.toString();
    }

    private static List<String> classes(String school) {
        return as("admin")
                .queryParam("schoolId", school)
                .queryParam("limit", 200)
                .get("/api/v1/cards")
                .path("items.className");
    }

    private long count(String table, String id) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from " + table + " where import_id = '" + id + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
