package ru.nso.esialogin.access.matrix;

import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ru.nso.esialogin.person.Snils;

/**
 * A family and an employee of one school, with values that stand nowhere else.
 *
 * @param school where their cards are kept
 * @param plain how each datum of the family is written
 * @param masks how its mask is written
 * @param card id of the pupil's card
 * @param mother id of the mother on it
 * @param staff id of the employee's card
 * @param employee id of the employee on it
 * @param diagnosis id of a kept diagnosis of the mother's login
 * @param lookup id of a look-up that leads to the cards
 */
record Target(
        String school,
        Map<Datum, String> plain,
        Map<Datum, String> masks,
        String card,
        String mother,
        String staff,
        String employee,
        String diagnosis,
        String lookup) {
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);
    private static final String AT = "2025-10-15T18:30:00+07:00";

    /**
     * Stores the cards.
     *
     * @param diagnosedBy the user in whose scope the diagnosis is made
     */
    static Target in(String school, String diagnosedBy) {
        Target values = values(school);
        Response card = as("admin").body(values.cardWith("")).post("/api/v1/cards");
        card.then().statusCode(201);
        Response staff = as("admin").body(values.staffWith("")).post("/api/v1/staff");
        staff.then().statusCode(201);
        Response diagnosis = as(diagnosedBy).body(values.login()).post("/api/v1/diagnoses");
        diagnosis.then().statusCode(200);
        Response lookup = as("centre")
                .body("{\"snils\": \"%s\", \"purpose\": \"CALL\", \"callId\": \"C-1\"}"
                        .formatted(values.value(Datum.SNILS)))
                .post("/api/v1/lookups");
        lookup.then().statusCode(200);
        return new Target(
                school,
                values.plain,
                values.masks,
                card.path("id"),
                card.path("parents[0].id"),
                staff.path("id"),
                staff.path("person.id"),
                diagnosis.path("id"),
                lookup.path("id"));
    }

    /** Values that are nowhere in the registry, and ids of nothing. */
    static Target absent() {
        Target values = values("no-such-school");
        String none = "01919d5e-2b7f-7000-8000-000000000000";
        return new Target(values.school, values.plain, values.masks, none, none, none, none, none, none);
    }

    private static Target values(String school) {
        int number = NUMBERS.incrementAndGet();
        String snils = snils("168%06d".formatted(number));
        return new Target(
                school,
                Map.of(
                        Datum.NAME, "Матричная-" + letters(number),
                        Datum.BIRTH_DATE, "1981-03-%02d".formatted(1 + number % 28),
                        Datum.SNILS, snils,
                        Datum.PHONE, "+7913777%04d".formatted(number),
                        Datum.EMAIL, "matrix-%d@example.org".formatted(number),
                        Datum.DOCUMENT, "%06d".formatted(310_000 + number),
                        Datum.ESIA_OID, "10007770%d".formatted(number),
                        Datum.REGISTER_ID, "R-MATRIX-%d".formatted(number),
                        Datum.CLASS, "7-М%d".formatted(number)),
                Map.of(
                        Datum.SNILS,
                        "***-***-*** " + snils.substring(9),
                        Datum.PHONE,
                        "+7******%04d".formatted(number),
                        Datum.EMAIL,
                        "m***@example.org",
                        Datum.DOCUMENT,
                        "****%02d".formatted(number % 100)),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    String value(Datum datum) {
        return plain.getOrDefault(datum, "");
    }

    /** The pupil's card. */
    String cardWith(String members) {
        return """
                {%s "schoolId": "%s", "system": "JOURNAL", "className": "%s", "dataAsOf": "2025-10-01T08:00:00+07:00",
                 "pupil": {"lastName": "%s", "firstName": "Вера", "birthDate": "2015-08-21", "snils": null,
                           "phones": [], "emails": [], "esiaOid": null, "regionalId": "%s"},
                 "parents": [{"kinship": "MOTHER", %s}]}"""
                .formatted(members, school, value(Datum.CLASS), value(Datum.NAME), value(Datum.REGISTER_ID), adult());
    }

    /** The employee's card: another person with the same values, as far as cards of employees hold them. */
    String staffWith(String members) {
        return """
                {%s "schoolId": "%s", "roles": ["TEACHER"], "employedFrom": "2020-09-01",
                 "person": {%s, "regionalId": "%s"}}"""
                .formatted(members, school, adult(), value(Datum.REGISTER_ID));
    }

    private String adult() {
        return """
                "lastName": "%s", "firstName": "Майя", "middleName": "Львовна", "birthDate": "%s", "snils": "%s",
                "phones": ["%s"], "emails": ["%s"], "esiaOid": "%s",
                "documents": [{"type": "PASSPORT", "series": "5004", "number": "%s"}]"""
                .formatted(
                        value(Datum.NAME),
                        value(Datum.BIRTH_DATE),
                        value(Datum.SNILS),
                        value(Datum.PHONE),
                        value(Datum.EMAIL),
                        value(Datum.ESIA_OID),
                        value(Datum.DOCUMENT));
    }

    /** The mother's login, told by name and keys. */
    String login() {
        return """
                {"attempt": {"at": "%s", "entryPoint": "SCHOOL_WEB", "credential": "ESIA", "loginTyped": "SNILS"},
                 "identity": {"role": "PARENT", "lastName": "%s", "firstName": "Майя", "middleName": "Львовна",
                              "birthDate": "%s"},
                 "esia": {"level": "CONFIRMED", "snils": "%s", "phones": ["%s"], "emails": ["%s"]}}"""
                .formatted(
                        AT,
                        value(Datum.NAME),
                        value(Datum.BIRTH_DATE),
                        value(Datum.SNILS),
                        value(Datum.PHONE),
                        value(Datum.EMAIL));
    }

    private static String letters(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append((char) ('а' + digit - '0'));
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static String snils(String nine) {
        for (int check = 0; check < 100; check++) {
            String digits = nine + "%02d".formatted(check);
            if (Snils.ofDigits(digits).orElseThrow().isValid()) {
                return digits;
            }
        }
        throw new IllegalArgumentException(nine);
    }
}
