package ru.nso.esialogin.diagnosis.api;

/** Worked examples of the description. A test posts the request and compares what comes back. */
final class Examples {
    static final String REQUEST =
            """
            {"attempt": {"at": "2025-10-15T18:30:00+07:00", "entryPoint": "EPGU_DIARY_SERVICE", "credential": "ESIA"},
             "identity": {"role": "PARENT", "kinship": "MOTHER", "lastName": "Ветрова", "firstName": "Анна",
                          "middleName": "Ильинична", "birthDate": "1988-02-03"},
             "esia": {"level": "CONFIRMED", "snils": "112-233-445 95", "phones": ["+79130000700"], "emails": []},
             "cards": [{"id": "card-7", "system": "JOURNAL", "school": {"id": "school-7"}, "className": "2А",
                        "pupil": {"id": "pupil-7", "lastName": "Ветров", "firstName": "Егор", "middleName": "Олегович",
                                  "birthDate": "2017-06-09", "snils": null, "phones": [], "emails": []},
                        "parents": [{"id": "parent-7", "kinship": "MOTHER", "lastName": "Ветрова", "firstName": "Анна",
                                     "middleName": "Ильинична", "birthDate": "1988-02-03", "snils": "112-233-445 95",
                                     "phones": ["8 913 000-07-00"], "emails": []}]}]}""";

    static final String DIAGNOSIS = "{}";

    static final String SIMULATION = "{}";

    private Examples() {}
}
