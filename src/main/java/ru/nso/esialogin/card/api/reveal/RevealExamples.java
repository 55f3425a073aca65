package ru.nso.esialogin.card.api.reveal;

/** Worked examples of the description, of invented people. A test sends the request and compares the answer. */
final class RevealExamples {
    static final String IDEMPOTENCY_KEY = "Повтор с тем же ключом получает тот же id и ничего не тратит; значение"
            + " не хранится: его читают с карточки заново, пока не вышло время";

    static final String REQUEST =
            """
            {"personId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e53", "field": "PHONE",
             "reason": "Сверить номер с заявлением родителя"}""";

    static final String ANSWER =
            """
            {"id": "01a216bf-2929-7eb6-9a03-1d1ec5fa4408", "personId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e53",
             "field": "PHONE", "values": ["8 913 000-07-00"], "expiresAt": "2026-11-26T07:26:56Z"}""";

    static final String LIST =
            """
            {"items": [{"id": "01a216bf-2929-7eb6-9a03-1d1ec5fa4408",
                        "personId": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e53", "field": "PHONE", "by": "helpdesk",
                        "at": "2026-11-26T07:25:56Z", "reason": "Сверить номер с заявлением родителя"}],
             "next": null}""";

    private RevealExamples() {}
}
