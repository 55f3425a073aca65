package ru.nso.esialogin.ticket.api.reply;

/** Examples of the description. Invented. */
final class ReplyExamples {
    static final String FORM =
            """
            {"to": "FAMILY", "text": "Здравствуйте!\\n\\nВойдите на Госуслуги по СНИЛС, а не по телефону."}""";

    private static final String LETTER_OF_TICKET =
            """
            {"id": "0193a1c2-7f00-7000-8000-000000000001.1", "number": 1, "to": "FAMILY", "automatic": false,
             "state": "QUEUED", "asksFor": [], "address": "vetrova@example.org",
             "subject": "Вход в «Электронную школу» [#0193a1c2-7f00-7000-8000-000000000001]",
             "text": "Здравствуйте!\\n\\nВойдите на Госуслуги по СНИЛС, а не по телефону.", "attempts": 0,
             "trouble": null, "createdAt": "2026-11-26T10:05:00Z", "createdBy": "helpdesk",
             "nextAttemptAt": "2026-11-26T10:05:00Z", "sentAt": null}""";

    static final String LETTER = LETTER_OF_TICKET;

    static final String LETTERS = "{\"items\": [" + LETTER_OF_TICKET + "]}";

    static final String DRAFT =
            """
            {"to": "SCHOOL", "address": null,
             "subject": "Карточка в «Электронной школе»: нужна проверка [#0193a1c2-7f00-7000-8000-000000000001]",
             "text": "Здравствуйте!\\n\\n1. Откройте карточку ребёнка в «Электронной школе».", "asksFor": [],
             "askedBefore": ["SCREENSHOT"],
             "blocks": [{"code": "NO_ADDRESS", "pointer": "/address",
                         "message": "Укажите адрес, на который отправить ответ."}]}""";

    private ReplyExamples() {}
}
