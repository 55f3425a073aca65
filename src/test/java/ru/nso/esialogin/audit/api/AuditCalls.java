package ru.nso.esialogin.audit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.restassured.response.Response;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.person.Snils;

/** Audits as tests call them, and families with values that stand on no card of another test. */
public final class AuditCalls {
    public static final String PATH = "/api/v1/audits";
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    private AuditCalls() {}

    public static String scope(String school) {
        return "{\"scope\": {\"schoolId\": \"%s\"}}".formatted(school);
    }

    public static Response asked(String user, String body) {
        return as(user).body(body).post(PATH);
    }

    /** An audit that has ended; whoever follows it is told each second. */
    public static String ended(String user, String body) {
        Response asked = asked(user, body);
        asked.then().statusCode(202);
        String id = asked.path("id");
        assertThat(as(user).get(PATH + "/" + id + "/events").asString()).contains("\"state\":\"DONE\"");
        return id;
    }

    public static String card(String school, String className, String pupil, String parent) {
        return RegistryApi.createCard("{\"schoolId\": \"%s\", \"className\": \"%s\", %s, \"parents\": [%s]}"
                        .formatted(school, className, pupil, parent))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String pupil(String lastName, String born, String snils) {
        return "\"pupil\": {\"lastName\": \"%s\", \"firstName\": \"Юлий\", \"birthDate\": \"%s\", \"snils\": %s, \"phones\": [], \"emails\": []}"
                .formatted(lastName, born, text(snils));
    }

    public static String parent(String lastName, String kinship, String snils, String phone) {
        return "{\"kinship\": \"%s\", \"lastName\": \"%s\", \"firstName\": \"Адель\", \"birthDate\": \"1985-01-02\", \"snils\": %s, \"phones\": [%s], \"emails\": []}"
                .formatted(kinship, lastName, text(snils), phone.isEmpty() ? "" : text(phone));
    }

    public static String text(String value) {
        return value.isEmpty() ? "null" : '"' + value + '"';
    }

    /** A number that stands on no other card of any test. */
    public static String snils() {
        String nine = String.format(Locale.ROOT, "%09d", 768_000_000 + NUMBERS.getAndIncrement());
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += (nine.length() - i) * Character.digit(nine.charAt(i), 10);
        }
        String digits = nine + String.format(Locale.ROOT, "%02d", sum % 101 % 100);
        assertThat(Snils.ofDigits(digits)).isPresent();
        return digits;
    }

    public static String phone() {
        return String.format(Locale.ROOT, "+7913768%04d", NUMBERS.getAndIncrement());
    }
}
