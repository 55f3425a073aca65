package ru.nso.esialogin.card.store;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whoever steals the database without the keys reads no SNILS, phone, e-mail or document number. */
@QuarkusTest
class LeakedDumpTest {
    private static final List<String> PLANTED = List.of(
            "08765430300",
            "087-654-303 00",
            "8765430300",
            "9139990011",
            "913 999-00-11",
            "canary-leak-test@yandex.ru",
            "canary-leak",
            "5012777888",
            "777888",
            "5012 777",
            "1000999777",
            "ERN-555000",
            "R-LEAK-77");

    @Inject
    DataSource source;

    @Test
    void no_planted_value_is_readable_anywhere() throws SQLException {
        String school = newSchool();
        String card =
                """
                {
                  "schoolId": "%s",
                  "pupil": {
                    "firstName": "Канарейка", "snils": "087-654-303 00", "phones": ["+7 (913) 999-00-11"],
                    "emails": ["canary-leak-test@yandex.ru"], "esiaOid": "1000999777",
                    "documents": [{"type": "PASSPORT", "series": "5012", "number": "777888"}],
                    "federalRegistryId": "ERN-555000", "regionalId": "R-LEAK-77"
                  }
                }"""
                        .formatted(school);
        Response created = as("admin")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(card)
                .post("/api/v1/cards");
        created.then().statusCode(201);
        as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"pupil\": {\"snils\": null}}")
                .patch("/api/v1/cards/" + created.path("id"))
                .then()
                .statusCode(200);
        as("helpdesk")
                .body("{\"snils\": \"08765430300\"}")
                .post("/api/v1/cards/search")
                .then()
                .statusCode(200);
        as("helpdesk")
                .body("{\"email\": \"canary-leak-test@yandex.ru\"}")
                .post("/api/v1/cards/search")
                .then()
                .statusCode(200);

        List<String> dump = dump();
        assertThat(dump).hasSizeGreaterThan(20);
        assertThat(dump).anyMatch(cell -> cell.contains("канарейка"));
        for (String value : PLANTED) {
            assertThat(dump).as(value).noneMatch(cell -> cell.contains(value.toLowerCase(Locale.ROOT)));
        }
    }

    /** Every cell of every table as text; bytes also as the characters they would show. */
    private List<String> dump() throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (String table : tables(connection)) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select * from \"" + table + '"')) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            String text =
                                    rows.getMetaData().getColumnTypeName(i).equals("bytea")
                                            ? bytes(rows.getBytes(i))
                                            : String.valueOf(rows.getString(i));
                            cells.add(text.toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String bytes(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
