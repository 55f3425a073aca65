package ru.nso.esialogin.contactcentre.api;

import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls to line 110 as tests make them, and families of their own that nobody else looks up. */
public final class Calls {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, 1};

    private Calls() {}

    /**
     * A family on one journal card: mother, father and a child in the class 4А.
     *
     * @param cardId the card
     * @param motherSnils SNILS of the mother
     * @param motherPhone her phone
     * @param fatherPhone that of the father
     * @param childSnils SNILS of the child
     */
    public record CallFamily(
            String cardId, String motherSnils, String motherPhone, String fatherPhone, String childSnils) {}

    /** A new family. Names are those of nobody else, so that a search by name finds this family only. */
    public static CallFamily family() {
        int n = NEXT.incrementAndGet();
        String mother = snils(n, 1);
        String child = snils(n, 3);
        String motherPhone = "+7945%03d0001".formatted(n);
        String fatherPhone = "+7945%03d0002".formatted(n);
        String cardId = createCard(
                        """
                        {"schoolId": "%s", "className": "4А",
                         "pupil": {"lastName": "Звонкова%s", "firstName": "Ася", "middleName": "Львовна",
                                   "birthDate": "2019-04-03", "snils": "%s", "phones": [], "emails": []},
                         "parents": [
                           {"kinship": "MOTHER", "lastName": "Звонкова%s", "firstName": "Инга",
                            "middleName": "Юрьевна", "birthDate": "1990-01-02", "snils": "%s",
                            "phones": ["%s"], "emails": []},
                           {"kinship": "FATHER", "lastName": "Звонков%s", "firstName": "Лев",
                            "middleName": "Олегович", "birthDate": "1989-05-06", "snils": "%s",
                            "phones": ["%s"], "emails": []}]}"""
                                .formatted(
                                        newSchool(),
                                        letters(n),
                                        child,
                                        letters(n),
                                        mother,
                                        motherPhone,
                                        letters(n),
                                        snils(n, 2),
                                        fatherPhone))
                .path("id");
        return new CallFamily(cardId, mother, motherPhone, fatherPhone, child);
    }

    /** A child of the father of whom the mother is no parent; the id of its card. */
    public static String halfSibling(CallFamily family) {
        int n = number(family);
        return createCard(
                        """
                        {"schoolId": "%s", "className": "2Г",
                         "pupil": {"lastName": "Звонков%s", "firstName": "Ян", "middleName": "Львович",
                                   "birthDate": "2017-04-03", "snils": null, "phones": [], "emails": []},
                         "parents": [
                           {"kinship": "FATHER", "lastName": "Звонков%s", "firstName": "Лев",
                            "middleName": "Олегович", "birthDate": "1989-05-06", "snils": "%s",
                            "phones": ["%s"], "emails": []}]}"""
                                .formatted(newSchool(), letters(n), letters(n), snils(n, 2), family.fatherPhone()))
                .path("id");
    }

    /** The name of the father. */
    public static String fatherName(CallFamily family) {
        return "Звонков" + letters(number(family)) + " Лев Олегович";
    }

    /** The name of the mother. */
    public static String motherName(CallFamily family) {
        return "Звонкова" + letters(number(family)) + " Инга Юрьевна";
    }

    /** The name of the child. */
    public static String childName(CallFamily family) {
        return "Звонкова" + letters(number(family)) + " Ася";
    }

    /** A call id of its own. */
    public static String call() {
        return "C-" + UUID.randomUUID();
    }

    /** Looks up by one member, such as {@code "snils": "…"}. */
    public static Response lookUp(String user, String key, String callId) {
        return as(user).body("{" + key + ", \"purpose\": \"CALL\", \"callId\": \"" + callId + "\"}")
                .post("/api/v1/lookups");
    }

    /** Looks up and gives the id. */
    public static String lookUp(String key) {
        return lookUp("centre", key, call()).then().statusCode(200).extract().path("id");
    }

    /** Compares as the operator of the demo. */
    public static Response compare(String lookupId, String fact, String value) {
        return compare("centre", lookupId, fact, value);
    }

    /** Compares. */
    public static Response compare(String user, String lookupId, String fact, String value) {
        return as(user).body("{\"fact\": \"" + fact + "\", \"value\": \"" + value + "\"}")
                .post("/api/v1/lookups/" + lookupId + "/comparisons");
    }

    /** Asks for the script. */
    public static Response script(String lookupId) {
        return as("centre").get("/api/v1/lookups/" + lookupId + "/script");
    }

    private static int number(CallFamily family) {
        return Integer.parseInt(family.motherPhone().substring(5, 8));
    }

    private static String letters(int n) {
        return "" + (char) ('а' + n / 30 % 30) + (char) ('а' + n % 30);
    }

    /** A SNILS with right check digits. */
    private static String snils(int family, int member) {
        String number = "%09d".formatted(310_000_000 + family * 1_000 + member * 7);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        int check = sum % 101 % 100;
        return number + "%02d".formatted(check);
    }
}
