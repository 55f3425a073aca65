package ru.nso.esialogin.imports.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.imports.api.SentFiles.ended;
import static ru.nso.esialogin.imports.api.SentFiles.form;
import static ru.nso.esialogin.imports.api.SentFiles.letters;
import static ru.nso.esialogin.imports.api.SentFiles.sent;
import static ru.nso.esialogin.imports.api.SentFiles.snils;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;

@QuarkusTest
@Tag("heavy")
class ImportPreviewApiTest {
    private static final String HEADINGS =
            "ФИО ребёнка;Дата рождения ребёнка;СНИЛС ребёнка;ФИО матери;Дата рождения матери;СНИЛС матери\n";

    @Test
    void a_dry_run_tells_whose_login_would_be_mended_and_the_real_run_mends_it() {
        String school = RegistryApi.newSchool();
        String child = snils();
        String mother = snils();
        String row = "Дубов Ян Олегович;09.11.2012;%s;Дубова Ева Петровна;01.03.1985;%s\n";
        ended(sent("admin", HEADINGS + row.formatted(child, ""), school));

        Response dry = ended(dryRun(HEADINGS + row.formatted(child, mother), school));
        String preview = preview(dry).asString();

        assertThatJson(preview)
                .node("counts")
                .isEqualTo("{\"mended\": 1, \"broken\": 0, \"wrongPerson\": 0, \"changed\": 0, \"complete\": true}");
        Response card = as("admin").body("{\"snils\": \"%s\"}".formatted(child)).post("/api/v1/cards/search");
        assertThatJson(preview)
                .node("items")
                .isEqualTo("[{\"cardId\": \"%s\", \"personId\": \"%s\", \"effect\": \"MENDED\", \"before\": \"FAILS\","
                                .formatted(
                                        card.<String>path("items[0].id"), card.<String>path("items[0].parents[0].id"))
                        + " \"after\": \"WORKS\"}]");
        assertThat(preview).doesNotContain(mother);
        Response real = ended(sent("admin", HEADINGS + row.formatted(child, mother), school));
        assertThatJson(preview(real).asString()).node("counts.mended").isEqualTo(1);
        Response again = ended(sent("admin", HEADINGS + row.formatted(child, mother), school));
        assertThatJson(preview(again).asString()).node("counts.mended").isEqualTo(0);
    }

    @Test
    void a_file_that_takes_a_number_away_or_gives_it_to_another_is_found_out() {
        String school = RegistryApi.newSchool();
        String mother = snils();
        String row = "Грачёв Лев Ильич;09.10.2013;%s;Грачёва Ия Петровна;01.02.1986;%s\n";
        ended(sent("admin", HEADINGS + row.formatted("", mother), school));

        Response broken = ended(dryRun(HEADINGS + row.formatted("", ""), school));
        Response wrong = ended(dryRun(HEADINGS + row.formatted(mother, mother), school));

        assertThatJson(preview(broken).asString()).node("counts.broken").isEqualTo(1);
        assertThatJson(preview(broken).asString()).node("items[0].after").isEqualTo("FAILS");
        assertThat(preview(wrong).<Integer>path("counts.wrongPerson")).isPositive();
    }

    @Test
    void a_new_card_that_takes_the_number_of_somebody_on_another_is_found_out() {
        String school = RegistryApi.newSchool();
        String mother = snils();
        String row = "Лугов Лев Ильич;09.10.2013;%s;Лугова Ия Петровна;01.02.1986;%s\n";
        ended(sent("admin", HEADINGS + row.formatted(snils(), mother), school));
        String stranger = "Полев Ян Юрьевич;03.04.2014;%s;Полева Ева Львовна;05.06.1987;%s\n";

        Response dry = ended(dryRun(HEADINGS + stranger.formatted(snils(), mother) + others(3), school));

        assertThatJson(dry.asString()).node("counts.created").isEqualTo(4);
        assertThat(preview(dry).<Integer>path("counts.wrongPerson")).isPositive();
    }

    @Test
    void a_mother_of_two_whose_rows_stand_far_apart_is_judged_by_both() {
        String school = RegistryApi.newSchool();
        String first = snils();
        String second = snils();
        String mother = snils();
        String rowOfFirst = "Зорин Ян Ильич;09.10.2012;%s;Зорина Ада Львовна;01.04.1985;%s\n";
        String rowOfSecond = "Зорин Лев Ильич;09.10.2015;%s;Зорина Ада Львовна;01.04.1985;%s\n";
        ended(sent("admin", HEADINGS + rowOfFirst.formatted(first, "") + rowOfSecond.formatted(second, ""), school));

        Response dry = ended(dryRun(
                HEADINGS + rowOfFirst.formatted(first, mother) + others(120) + rowOfSecond.formatted(second, mother),
                school));

        assertThatJson(dry.asString()).node("counts.changed").isEqualTo(2);
        assertThatJson(preview(dry).asString()).node("counts.mended").isEqualTo(1);
        assertThatJson(preview(dry).asString()).node("items[0].after").isEqualTo("WORKS");
    }

    @Test
    void a_dry_run_takes_a_human_whose_rows_stand_far_apart_for_one() {
        String school = RegistryApi.newSchool();
        String row = "Юдин Ян Юрьевич;09.12.2012;%s;;;\n".formatted(snils());

        Response dry = ended(dryRun(HEADINGS + row + others(300) + row, school));

        assertThatJson(dry.asString()).node("counts.created").isEqualTo(301);
        assertThatJson(dry.asString()).node("counts.same").isEqualTo(1);
        assertThat(as("admin")
                        .queryParam("schoolId", school)
                        .get("/api/v1/cards")
                        .<List<Object>>path("items"))
                .isEmpty();
    }

    @Test
    void a_phone_of_the_school_on_its_cards_leaves_the_preview_incomplete_and_does_not_stop_the_file() {
        String school = RegistryApi.newSchool();
        String headings = HEADINGS.strip() + ";Телефон матери\n";
        String row = "Цветов Пуп%s Ильич;01.01.2013;%s;Цветова Ева%s Петровна;01.02.1985;%s;+7 913 377-00-01\n";
        StringBuilder many = new StringBuilder(headings);
        for (int i = 0; i < 250; i++) {
            many.append(row.formatted(letters(i), snils(), letters(i), snils()));
        }
        ended(sent("admin", many.toString(), school));

        Response dry = ended(dryRun(headings + row.formatted("ещё", snils(), "ещё", snils()), school));

        assertThatJson(dry.asString()).node("state").isEqualTo("DONE");
        assertThatJson(dry.asString()).node("counts.created").isEqualTo(1);
        assertThat(preview(dry).<Boolean>path("counts.complete")).isFalse();
    }

    @Test
    void a_preview_has_pages_and_is_only_for_the_one_who_sent_the_file() {
        String school = RegistryApi.newSchool();
        StringBuilder without = new StringBuilder(HEADINGS);
        StringBuilder with = new StringBuilder(HEADINGS);
        for (int i = 0; i < 3; i++) {
            String row = "Яров Пуп%s Ильич;09.10.2012;%s;Ярова Ева%s Петровна;01.02.1985;"
                    .formatted(letters(i), snils(), letters(i));
            without.append(row).append('\n');
            with.append(row).append(snils()).append('\n');
        }
        ended(sent("admin", without.toString(), school));
        Response dry = ended(dryRun(with.toString(), school));
        String path = "/api/v1/imports/" + dry.path("id") + "/preview";

        Response page = as("admin")
                .queryParam("limit", 2)
                .queryParam("effect", "MENDED")
                .get(path);
        Response rest = as("admin")
                .queryParam("limit", 2)
                .queryParam("effect", "MENDED")
                .queryParam("cursor", page.<String>path("next"))
                .get(path);

        assertThatJson(page.asString()).node("items").isArray().hasSize(2);
        assertThatJson(rest.asString()).node("items").isArray().hasSize(1);
        assertThatJson(rest.asString()).node("next").isEqualTo(null);
        assertThat(as("admin").queryParam("effect", "NICE").get(path).statusCode())
                .isEqualTo(422);
        assertThat(as("school").get(path).statusCode()).isEqualTo(404);
        assertThat(as("helpdesk").get(path).statusCode()).isEqualTo(403);
    }

    private static Response dryRun(String file, String school) {
        return form(file.getBytes(StandardCharsets.UTF_8))
                .queryParam("dryRun", "true")
                .queryParam("kind", "PUPILS")
                .queryParam("schoolId", school)
                .post("/api/v1/imports");
    }

    private static Response preview(Response done) {
        return as("admin").get("/api/v1/imports/" + done.path("id") + "/preview");
    }

    private static String others(int number) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < number; i++) {
            rows.append("Прочий Пуп%s Ильич;01.01.2013;%s;;;\n".formatted(letters(i), snils()));
        }
        return rows.toString();
    }
}
