package ru.nso.esialogin.card.api.merge;

/** Examples of the description. Invented. */
final class MergeExamples {
    static final String IDEMPOTENCY_KEY =
            "Ключ повтора, например UUID: повторный запрос с ним в течение суток ничего не меняет и получает тот же ответ";

    static final String REQUEST =
            """
            {"into": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51", "intoETag": "\\"3\\"",
             "choices": {"/pupil/snils": "INTO"}}""";

    private static final String CARD =
            """
            {"id": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51", "system": "JOURNAL",
             "school": {"id": "sch-901", "name": "МБОУ СОШ № 901"}, "className": "6А",
             "pupil": {"id": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e52", "lastName": "Ветров", "firstName": "Егор",
                       "birthDate": "2013-06-09", "snils": "***-***-*** 00"}}""";

    static final String ANSWER =
            "{\"merged\": true, \"absorbedCardId\": \"0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e71\", \"card\": " + CARD
                    + ", \"whatIf\": null}";

    static final String UNDONE = "{\"card\": " + CARD + ", \"intoCard\": " + CARD + ", \"intoETag\": \"\\\"5\\\"\"}";

    static final String NOTES =
            """
            {"items": [{"absorbedCardId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e71",
                        "intoCardId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51", "by": "school",
                        "at": "2026-11-27T03:10:00Z", "undoneBy": null, "undoneAt": null}],
             "next": null}""";

    private MergeExamples() {}
}
