package ru.nso.esialogin.canary;

import static io.restassured.RestAssured.given;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.nso.esialogin.console.frame.ConsoleSession;
import ru.nso.esialogin.ticket.intake.FolderInMemory;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.run.MailRun;

/** Every road on which a value may come into the service, with the answers. */
final class Roads {
    private static final String ADULT =
            """
            "lastName": "%s", "firstName": "Майя", "middleName": "Львовна", "birthDate": "1981-03-04",
            "snils": "%s", "phones": ["%s"], "emails": ["%s"], "esiaOid": "%s", "regionalId": "%s",
            "documents": [{"type": "PASSPORT", "series": "%s", "number": "%s"}]"""
                    .formatted(
                            Canary.SURNAME,
                            Canary.SNILS,
                            Canary.PHONE,
                            Canary.EMAIL,
                            Canary.OID,
                            Canary.REGISTER_ID,
                            Canary.SERIES,
                            Canary.NUMBER);

    private static final String LOGIN =
            """
            "attempt": {"at": "2025-10-15T18:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA",
                        "errorText": "Не удалось найти возможного пользователя для авторизации (СНИЛС %s, %s, %s)"},
            "identity": {"role": "PARENT", "lastName": "%s", "firstName": "Майя", "birthDate": "1981-03-04"},
            "esia": {"level": "CONFIRMED", "snils": "%s", "phones": ["%s"], "emails": ["%s"], "oid": "%s"}"""
                    .formatted(
                            Canary.SNILS,
                            Canary.PHONE,
                            Canary.EMAIL,
                            Canary.SURNAME,
                            Canary.SNILS,
                            Canary.PHONE,
                            Canary.EMAIL,
                            Canary.OID);

    private final List<Response> answers = new ArrayList<>();
    private final String school = newSchool();
    private String card = "";

    private Roads() {}

    /** Goes all of them. */
    static Roads all() {
        Roads roads = new Roads();
        roads.cards();
        roads.searches();
        roads.logins();
        roads.calls();
        roads.callPages();
        roads.letters();
        roads.mail();
        roads.errorTexts();
        roads.headers();
        roads.refusals();
        return roads;
    }

    List<Response> answers() {
        return List.copyOf(answers);
    }

    /** The pupil's card that was stored. */
    String card() {
        return card;
    }

    private Response keep(Response answer) {
        answers.add(answer);
        return answer;
    }

    private String cardBody() {
        return """
                {"schoolId": "%s", "system": "JOURNAL", "className": "7-К", "dataAsOf": "2025-10-01T08:00:00+07:00",
                 "pupil": {"lastName": "%s", "firstName": "Вера", "birthDate": "2015-08-21"},
                 "parents": [{"kinship": "MOTHER", %s}]}"""
                .formatted(school, Canary.SURNAME, ADULT);
    }

    private void cards() {
        Response stored = keep(as("admin")
                .header("Idempotency-Key", Canary.REPEAT_KEY + UUID.randomUUID())
                .body(cardBody())
                .post("/api/v1/cards"));
        card = stored.path("id");
        keep(as("admin").get("/api/v1/cards/" + card));
        keep(as("admin").header("If-Match", "*").body(cardBody()).put("/api/v1/cards/" + card));
        keep(as("admin")
                .contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"pupil\": {\"phones\": [\"%s\"]}}".formatted(Canary.PHONE))
                .patch("/api/v1/cards/" + card));
        keep(as("admin").get("/api/v1/cards/" + card + "/history"));
        keep(as("admin").queryParam("schoolId", school).get("/api/v1/cards"));
        keep(as("admin")
                .body(
                        """
                        {"schoolId": "%s", "roles": ["TEACHER"], "employedFrom": "2020-09-01", "person": {%s}}"""
                                .formatted(school, ADULT))
                .post("/api/v1/staff"));
    }

    private void searches() {
        for (String kind : List.of("cards", "staff")) {
            for (String key : List.of(
                    "{\"snils\": \"" + Canary.SNILS + "\"}",
                    "{\"phone\": \"" + Canary.PHONE + "\"}",
                    "{\"email\": \"" + Canary.EMAIL + "\"}",
                    "{\"name\": \"" + Canary.SURNAME + " Майя\", \"birthDate\": \"1981-03-04\"}",
                    "{\"snils\": \"" + Canary.SNILS + "0\"}")) {
                keep(as("helpdesk").body(key).post("/api/v1/" + kind + "/search"));
            }
        }
    }

    private void logins() {
        Response kept = keep(as("helpdesk")
                .header("Idempotency-Key", Canary.REPEAT_KEY + UUID.randomUUID())
                .body("{" + LOGIN + "}")
                .post("/api/v1/diagnoses"));
        keep(as("helpdesk").get("/api/v1/diagnoses/" + kept.path("id")));
        keep(as("helpdesk").post("/api/v1/diagnoses/" + kept.path("id") + "/replay"));
        keep(as("helpdesk")
                .body("{%s, \"cards\": [%s]}"
                        .formatted(
                                LOGIN,
                                cardBody()
                                        .replace(
                                                "\"schoolId\": \"" + school + "\"",
                                                "\"school\": {\"id\": \"" + school + "\"}")))
                .post("/api/v1/diagnoses"));
        keep(as("helpdesk")
                .body("[{" + LOGIN + "}, {\"attempt\": \"" + Canary.SNILS + "\"}]")
                .post("/api/v1/diagnoses/batch"));
        keep(as("helpdesk").body("{" + LOGIN + "}").post("/api/v1/simulations"));
        keep(as("helpdesk")
                .body(
                        """
                        {"at": "2025-10-15T18:30:00+07:00",
                         "edits": [{"what": "SET_SNILS", "cardId": "%s", "personId": "%s", "value": "%s"}]}"""
                                .formatted(
                                        card,
                                        as("admin").get("/api/v1/cards/" + card).path("pupil.id"),
                                        Canary.SNILS))
                .post("/api/v1/simulations/what-if"));
    }

    private void calls() {
        Response call = keep(lookUp("{\"snils\": \"" + Canary.SNILS + "\""));
        keep(lookUp("{\"phone\": \"" + Canary.PHONE + "\""));
        keep(lookUp("{\"name\": \"" + Canary.SURNAME + " Майя\", \"birthDate\": \"1981-03-04\""));
        String path = "/api/v1/lookups/" + call.path("id");
        for (String said : List.of(
                "{\"fact\": \"CALLER_PHONE\", \"value\": \"" + Canary.PHONE + "\"}",
                "{\"fact\": \"CHILD_NAME\", \"value\": \"" + Canary.SURNAME + " Вера\"}",
                "{\"fact\": \"CALLER_EMAIL\", \"value\": \"" + Canary.EMAIL + "\"}",
                "{\"fact\": \"DOCUMENT\", \"value\": \"" + Canary.SERIES + Canary.NUMBER + "\"}",
                "{\"fact\": \"" + Canary.SURNAME + "\", \"value\": \"" + Canary.SNILS + "\"}")) {
            keep(as("centre").body(said).post(path + "/comparisons"));
        }
        keep(as("centre").get(path + "/script"));
        keep(as("helpdesk").get(path + "/hand-over"));
    }

    private static Response lookUp(String begin) {
        return as("centre")
                .body(begin + ", \"purpose\": \"CALL\", \"callId\": \"C-88\"}")
                .post("/api/v1/lookups");
    }

    /** A form that has to be filled in better keeps what was typed in its field: that is no answer to be searched. */
    private void callPages() {
        String path = lookUpPage(Canary.SNILS).header("HX-Push-Url");
        lookUpPage(Canary.PHONE);
        lookUpPage(Canary.SURNAME + " Майя 04.03.1981");
        for (String[] said : new String[][] {
            {"CALLER_PHONE", Canary.PHONE}, {"CHILD_NAME", Canary.SURNAME + " Вера"}, {"CALLER_EMAIL", Canary.EMAIL}
        }) {
            keep(comparePage(path, said[0], said[1]));
        }
        comparePage(path, Canary.SURNAME, Canary.SNILS);
        keep(ConsoleSession.as("centre").get(path));
        keep(ConsoleSession.as("centre").get(path + "/script"));
        keep(ConsoleSession.as("centre").queryParam("q", Canary.SNILS).get("/console/causes"));
    }

    private Response lookUpPage(String sought) {
        return keep(ConsoleSession.as("centre")
                .header("HX-Request", "true")
                .formParam("sought", sought)
                .formParam("call", "C-88")
                .post("/console/call"));
    }

    private static Response comparePage(String path, String fact, String said) {
        return ConsoleSession.as("centre")
                .header("HX-Request", "true")
                .formParam("fact", fact)
                .formParam("said", said)
                .post(path + "/comparisons");
    }

    /** The helpdesk sees a letter as it was written: what counts are refusals, the log and the tables. */
    private void letters() {
        String ticket = as("helpdesk")
                .body(
                        """
                        {"channel": "EMAIL", "from": {"name": "%s Майя", "email": "%s", "phone": "%s"},
                         "subject": "Пароль", "body": "Забыла пароль. СНИЛС %s."}"""
                                .formatted(Canary.SURNAME, Canary.EMAIL, Canary.PHONE, Canary.SNILS))
                .post("/api/v1/tickets")
                .path("id");
        String reply = "/api/v1/tickets/" + ticket + "/reply";
        for (String wrong : List.of(
                "{\"to\": \"FAMILY\", \"address\": \"nobody@example.org\", \"text\": \"СНИЛС " + Canary.SNILS + "\"}",
                "{\"to\": \"FAMILY\", \"address\": \"" + Canary.SURNAME + "\", \"text\": \"Да.\"}",
                "{\"to\": \"SCHOOL\", \"address\": \"" + Canary.EMAIL + "\", \"text\": \"" + Canary.PHONE + "\"}",
                "{\"to\": \"" + Canary.SNILS + "\"}")) {
            keep(as("helpdesk").header("If-Match", "\"1\"").body(wrong).post(reply));
        }
        as("helpdesk")
                .header("If-Match", "\"1\"")
                .body("{\"to\": \"FAMILY\", \"text\": \"Ваш СНИЛС " + Canary.SNILS + ", " + Canary.SURNAME + "\"}")
                .post(reply)
                .then()
                .statusCode(202);
    }

    /** A letter that becomes a ticket, one that follows it, one that is put aside, one that is refused. */
    private void mail() {
        FolderInMemory box = new FolderInMemory();
        String id = UUID.randomUUID() + "@" + Canary.SURNAME.hashCode();
        String head = "From: %s Майя <%s>\nSubject: %s\nContent-Type: text/plain; charset=utf-8\n"
                .formatted(Canary.SURNAME, Canary.EMAIL, Canary.SNILS);
        box.deliver(head + "Message-ID: <" + id + ">\n\nНе открывается дневник. " + Canary.PHONE + ", " + Canary.SNILS);
        box.deliver(head + "In-Reply-To: <" + id + ">\n\nЕщё раз: " + Canary.SURNAME + ' ' + Canary.SNILS);
        box.deliver(
                head.replace("text/plain; charset=utf-8", "multipart/encrypted; boundary=b") + "\n--b\n\nabc\n--b--");
        box.deliver(head + "Auto-Submitted: auto-replied\n\n" + Canary.PHONE);
        try {
            Arc.container().instance(MailRun.class).get().look("canary-" + UUID.randomUUID(), box, true);
        } catch (MailboxAway e) {
            throw new AssertionError(e);
        }
        keep(as("helpdesk").get("/api/v1/mail/intake"));
        keep(as("helpdesk").post("/api/v1/mail/quarantine/" + Canary.SERIES + "/retry"));
    }

    private void errorTexts() {
        String text = "Не удалось найти возможного пользователя для авторизации (%s, %s, %s, %s)"
                .formatted(Canary.SURNAME, Canary.SNILS, Canary.PHONE, Canary.EMAIL);
        keep(given().contentType("application/json")
                .header("X-Forwarded-For", "198.18.88.42")
                .body("{\"text\": \"" + text + "\"}")
                .post("/api/v1/error-texts/explanations"));
        keep(given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Forwarded-For", "198.18.88.43")
                .formParam("text", text)
                .post("/error-text"));
    }

    private void headers() {
        keep(as("helpdesk").header("X-Purpose", Canary.SURNAME).get("/api/v1/cards/" + card));
        keep(as("helpdesk").header("X-Case", Canary.SNILS).get("/api/v1/cards/" + card));
        keep(as("admin").header("If-Match", Canary.SNILS).delete("/api/v1/cards/" + card));
        keep(as("admin")
                .header("Idempotency-Key", Canary.SURNAME + " " + Canary.SNILS)
                .body(cardBody())
                .post("/api/v1/cards"));
        keep(given().auth().preemptive().basic("helpdesk", Canary.PASSWORD).get("/api/v1/cards/" + card));
        keep(given().header("Authorization", "Bearer " + Canary.TOKEN).get("/api/v1/cards/" + card));
    }

    private void refusals() {
        for (String wrong : List.of(
                "{\"" + Canary.SNILS + "\": 1}",
                "{\"" + Canary.SURNAME + "\": 1}",
                "{\"schoolId\": {\"" + Canary.EMAIL + "\": \"" + Canary.PHONE + "\"}}",
                "{\"pupil\": \"" + Canary.SURNAME + " " + Canary.SNILS + "\"}",
                "{\"dataAsOf\": \"" + Canary.SNILS + "\"}",
                "{\"system\": \"" + Canary.EMAIL + "\"}",
                "{\"schoolId\": \"" + Canary.SNILS,
                "{\"schoolId\": \"x\", \"schoolId\": \"" + Canary.SNILS + "\"}",
                "{\"schoolId\": \"" + Canary.SNILS + "\\u0000\"}",
                "{\"schoolId\": \"" + Canary.SURNAME + "\", \"pupil\": {" + ADULT + "}}")) {
            keep(as("admin").body(wrong).post("/api/v1/cards"));
        }
        keep(given().contentType("application/json")
                .body("{\"name\": \"" + Canary.SNILS + "\"}")
                .post("/api/v1/probe/failure"));
    }
}
