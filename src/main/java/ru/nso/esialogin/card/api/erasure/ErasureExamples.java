package ru.nso.esialogin.card.api.erasure;

/** Worked examples of the description. */
final class ErasureExamples {
    static final String IDEMPOTENCY_KEY =
            "Ключ повтора, например UUID: повторный запрос с ним в течение суток ничего не удаляет и получает тот же ответ";

    static final String REQUEST =
            """
            {"personId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e53", "ground": "CONSENT_WITHDRAWN", "everywhere": false}""";

    static final String ANSWER =
            """
            {"cardId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51", "personId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e53",
             "ground": "CONSENT_WITHDRAWN", "wholeCard": false,
             "removed": {"PEOPLE": 1, "VERSIONS_SHORTENED": 3, "DIAGNOSES": 2, "ANSWERS": 1},
             "alsoFrom": [],
             "stillOn": [{"kind": "PUPIL", "cardId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e61",
                          "personId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e63"}],
             "complete": true}""";

    private ErasureExamples() {}
}
