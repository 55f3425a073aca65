package ru.nso.esialogin.ticket.api.intake;

/** Examples of the description. Invented. */
final class MailExamples {
    static final String INTAKE =
            """
            {"balanced": true,
             "items": [{"mailbox": "support", "messages": 12, "tickets": 7, "followUps": 2, "quarantine": 1,
                        "refused": 2, "waiting": 0, "balanced": true, "listed": 12,
                        "listedAt": "2026-11-27T09:00:00Z", "failedAt": null, "failure": null}]}""";

    private static final String MAIL =
            """
            {"id": "0193a1c2-7f00-7000-8000-000000000101", "mailbox": "support", "state": "QUARANTINE",
             "reason": "ENCRYPTED", "sentence": "Письмо зашифровано. Попросите прислать его обычным текстом.",
             "foundAt": "2026-11-27T09:00:00Z", "decidedAt": "2026-11-27T09:00:01Z", "bytes": 4096, "writer": null,
             "spf": null, "dkim": null, "dmarc": null, "kept": true}""";

    static final String PAGE = "{\"items\": [" + MAIL + "], \"next\": null}";

    static final String SHOWN = "{\"mail\": " + MAIL
            + ", \"from\": \"Ветрова Ольга <vetrova@example.org>\", \"subject\": \"Не открывается дневник\"}";

    static final String RETRY = """
            {"trusted": true}""";

    static final String RETRIED =
            """
            {"state": "NEW_TICKET", "ticketId": "0193a1c2-7f00-7000-8000-000000000001", "reason": null,
             "sentence": null}""";

    static final String LETTERS =
            """
            {"items": [{"number": 1, "at": "2026-11-27T09:00:01Z", "writer": "PERSON", "name": "Ветрова Ольга",
                        "email": "vetrova@example.org", "subject": "Re: Не открывается дневник",
                        "body": "Скриншот во вложении."}]}""";

    private MailExamples() {}
}
