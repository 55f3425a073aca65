package ru.nso.esialogin.card.api.erasure;

import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;

import io.restassured.response.Response;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mother whose values stand nowhere else.
 *
 * @param number tells her from others
 */
record Planted(int number) {
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);
    private static final String LETTERS = "абвгдежзик";

    static Planted next() {
        return new Planted(NUMBERS.incrementAndGet());
    }

    String lastName() {
        StringBuilder name = new StringBuilder("Стираева");
        for (char digit : Integer.toString(number).toCharArray()) {
            name.append(LETTERS.charAt(digit - '0'));
        }
        return name.toString();
    }

    /** Her child bears another name, so that it is not hers that is found. */
    String childsName() {
        return "Остаев" + number;
    }

    String snils() {
        String body = "173%06d".formatted(number);
        int sum = 0;
        for (int place = 0; place < body.length(); place++) {
            sum += (9 - place) * (body.charAt(place) - '0');
        }
        int check = sum % 101 % 100;
        return body + "%02d".formatted(check);
    }

    String phone() {
        return "+7913441%04d".formatted(number);
    }

    String earlierPhone() {
        return "+7913442%04d".formatted(number);
    }

    String email() {
        return "stiraeva-%d@example.org".formatted(number);
    }

    String oid() {
        return "10004410%d".formatted(number);
    }

    String document() {
        return "44%04d".formatted(number);
    }

    /** What she would be seen by. */
    Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(lastName().toLowerCase(Locale.ROOT));
        texts.add(snils());
        texts.add(phone().substring(2));
        texts.add(earlierPhone().substring(2));
        texts.add(email());
        texts.add('"' + oid() + '"');
        texts.add('"' + document() + '"');
        return texts;
    }

    /** What she would be found by, with the kind of each. */
    Map<String, String> keys() {
        return Map.of(snils(), "SNILS", phone(), "PHONE", earlierPhone(), "PHONE", email(), "EMAIL", oid(), "OID");
    }

    String card(String school, String childsFirstName, String system, String motherId, String phone) {
        return """
                {"schoolId": "%s", "system": "%s", "className": "5Ж", "dataAsOf": "2025-10-01T08:00:00+07:00",
                 "pupil": {"lastName": "%s", "firstName": "%s", "birthDate": "2014-02-11", "snils": null, "phones": [],
                           "emails": [], "regionalId": "R-ST-%s-%d"},
                 "parents": [{%s "kinship": "MOTHER", %s},
                             {"kinship": "FATHER", "lastName": "%s", "firstName": "Олег", "birthDate": "1980-01-02",
                              "phones": [], "emails": []}]}"""
                .formatted(
                        school,
                        system,
                        childsName(),
                        childsFirstName,
                        childsFirstName,
                        number,
                        motherId.isEmpty() ? "" : "\"id\": \"%s\",".formatted(motherId),
                        adult(phone),
                        childsName());
    }

    String staff(String school) {
        return """
                {"schoolId": "%s", "roles": ["TEACHER"], "employedFrom": "2020-09-01", "person": {%s}}"""
                .formatted(school, adult(phone()));
    }

    private String adult(String phone) {
        return """
                "lastName": "%s", "firstName": "Майя", "middleName": "Львовна", "birthDate": "1984-03-07",
                "snils": "%s", "phones": ["%s"], "emails": ["%s"], "esiaOid": "%s",
                "documents": [{"type": "PASSPORT", "series": "5004", "number": "%s"}]"""
                .formatted(lastName(), snils(), phone, email(), oid(), document());
    }

    /** Her login, told by name and keys. */
    String login() {
        return """
                {"attempt": {"at": "2025-10-15T18:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA",
                             "loginTyped": "SNILS"},
                 "identity": {"role": "PARENT", "lastName": "%s", "firstName": "Майя", "middleName": "Львовна",
                              "birthDate": "1984-03-07"},
                 "esia": {"level": "CONFIRMED", "snils": "%s", "phones": ["%s"], "emails": ["%s"]}}"""
                .formatted(lastName(), snils(), phone(), email());
    }

    /** A card with the mother, made. */
    Response made(String school, String childsFirstName, String system) {
        Response card = createCard(card(school, childsFirstName, system, "", phone()));
        card.then().statusCode(201);
        return card;
    }

    static Response erase(String path, String etag, String personId, String ground, boolean everywhere) {
        return as("admin")
                .header("If-Match", etag)
                .body("{\"personId\": \"%s\", \"ground\": \"%s\", \"everywhere\": %s}"
                        .formatted(personId, ground, everywhere))
                .post("/api/v1/" + path + "/erasure");
    }
}
