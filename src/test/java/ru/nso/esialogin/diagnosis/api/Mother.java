package ru.nso.esialogin.diagnosis.api;

import static ru.nso.esialogin.card.api.RegistryApi.createCard;

import ru.nso.esialogin.person.Snils;

/** A mother with a surname of her own in every test, so that tests do not find each other's cards. */
record Mother(String lastName, String number) {
    private static final String AT = "\"at\": \"2025-10-15T18:30:00+07:00\", \"entryPoint\": \"SCHOOL_WEB\","
            + " \"credential\": \"ESIA\", \"loginTyped\": \"SNILS\"";

    String cardOf(String child, String born, String school) {
        return createCard(
                        """
                        {"schoolId": "%s", "system": "JOURNAL", "dataAsOf": "2025-10-01T08:00:00+07:00",
                         "pupil": {"lastName": "%s", "firstName": "%s", "birthDate": "%s", "snils": null,
                                   "phones": [], "emails": [], "esiaOid": null},
                         "parents": [{"kinship": "MOTHER", %s, "snils": "%s", "phones": [], "emails": [],
                                      "esiaOid": null}]}"""
                                .formatted(school, lastName, child, born, name(), snils(number)))
                .path("id");
    }

    String login() {
        return login(number);
    }

    String login(String snilsNumber) {
        return """
                {"attempt": {%s}, "identity": {"role": "PARENT", %s},
                 "esia": {"level": "CONFIRMED", "snils": "%s", "phones": [], "emails": []}}"""
                .formatted(AT, name(), snils(snilsNumber));
    }

    private String name() {
        return "\"lastName\": \"" + lastName + "\", \"firstName\": \"Майя\", \"middleName\": \"Львовна\","
                + " \"birthDate\": \"1985-07-08\"";
    }

    /** The number with check digits that fit. */
    private static String snils(String number) {
        for (int check = 0; check < 100; check++) {
            String digits = number.replace("-", "") + (check < 10 ? "0" : "") + check;
            if (Snils.ofDigits(digits).orElseThrow().isValid()) {
                return digits;
            }
        }
        throw new IllegalArgumentException(number);
    }
}
