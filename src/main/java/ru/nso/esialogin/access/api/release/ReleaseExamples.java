package ru.nso.esialogin.access.api.release;

/** Worked examples of the description. A test makes the requests and compares the answers. */
final class ReleaseExamples {
    static final String IDEMPOTENCY_KEY = "Повтор с тем же ключом получает тот же ответ и ничего не делает снова";

    static final String REQUEST =
            """
            {"kind": "MASS_REVEAL", "reason": "Сверить телефоны класса с заявлениями родителей",
             "cards": ["0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51"], "fields": ["PHONE"]}""";

    private static final String ASKED =
            """
            "id": "6f1c0f4e-5a0e-4d0c-9f0e-0d3c1c9a7b11", "kind": "MASS_REVEAL",
             "reason": "Сверить телефоны класса с заявлениями родителей",
             "cards": ["0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51"], "fields": ["PHONE"],
             "askedBy": "helpdesk", "askedAt": "2026-11-26T07:25:56Z\"""";

    static final String RELEASE =
            "{" + ASKED + """
            , "state": "REQUESTED", "until": "2026-11-29T07:25:56Z", "decision": null}""";

    static final String PAGE = "{\"items\": [" + RELEASE + "], \"next\": null}";

    static final String DECISION =
            """
            {"decision": "APPROVE", "reason": "Заявления есть, класс сверяется"}""";

    static final String DECIDED = "{" + ASKED
            + """
            , "state": "APPROVED", "until": "2026-11-26T08:31:00Z",
             "decision": {"by": "admin", "at": "2026-11-26T07:31:00Z", "decision": "APPROVE",
                          "reason": "Заявления есть, класс сверяется"}}""";

    static final String VALUES =
            """
            {"items": [{"cardId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51",
                        "persons": [{"personId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e52", "values": {"PHONE": []}},
                                    {"personId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e53",
                                     "values": {"PHONE": ["8 913 000-07-00"]}}]}]}""";

    private ReleaseExamples() {}
}
