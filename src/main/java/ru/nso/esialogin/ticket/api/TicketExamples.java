package ru.nso.esialogin.ticket.api;

/** Examples of the description. Invented. */
public final class TicketExamples {
    static final String FORM =
            """
            {"channel": "EMAIL",
             "from": {"name": "Ветрова Ольга Петровна", "email": "vetrova@example.org"},
             "subject": "Не открывается дневник",
             "body": "Вошла на Госуслуги по номеру телефона. Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны [79130000101]).",
             "attachments": [{"fileName": "screen.png", "contentType": "image/png", "base64": "iVBORw0KGgo="}]}""";

    private static final String TRIAGE =
            """
            {"causes": [{"code": "L2",
                         "title": "Игнорирование рекомендации при первом входе использовать в качестве логина СНИЛС, а не номер мобильного телефона или почту",
                         "certainty": "CONFIRMED",
                         "why": ["при входе на Госуслуги вводили телефон или почту",
                                 "в тексте ошибки нет СНИЛС: искали только по телефону или почте"]}],
             "extracted": {"snils": [], "invalid": [], "phones": ["+79130000101"], "emails": [], "names": [],
                           "school": null, "className": null, "dates": [],
                           "errorKeys": {"kind": "NOT_FOUND", "snils": "NOT_SENT", "phones": "SENT",
                                         "emails": "NOT_SENT"}},
             "missing": [], "candidates": [], "diagnosis": null, "question": null,
             "reply": {"text": "Здравствуйте!", "asksFor": []},
             "pictures": [{"file": 1, "read": true, "why": null, "errorText": true,
                           "text": "Не удалось найти возможного пользователя"}]}""";

    /** A ticket. */
    public static final String TICKET =
            """
            {"id": "0193a1c2-7f00-7000-8000-000000000001", "state": "NEW",
             "nextStates": ["NEEDS_INFO", "DIAGNOSED", "ESCALATED", "CLOSED"], "channel": "EMAIL",
             "createdAt": "2026-11-26T10:00:00Z", "createdBy": "helpdesk", "changedAt": "2026-11-26T10:00:00Z",
             "reopened": 0,
             "assignedTo": null, "formality": "UNDECIDED",
             "clocks": [{"kind": "TECHNICAL", "dueAt": "2026-12-17T16:59:59Z", "state": "RUNNING",
                         "preliminary": false}],
             "mergedInto": null, "merged": [], "incidentId": null,
             "from": {"name": "Ветрова Ольга Петровна", "email": "vetrova@example.org", "phone": ""},
             "subject": "Не открывается дневник", "body": "Вошла на Госуслуги по номеру телефона.",
             "attachments": [{"number": 1, "name": "screen.png", "contentType": "image/png", "bytes": 8}],
             "triage":"""
                    + TRIAGE + "}";

    static final String PAGE =
            """
            {"items": [{"id": "0193a1c2-7f00-7000-8000-000000000001", "state": "NEW", "channel": "EMAIL",
                        "createdAt": "2026-11-26T10:00:00Z", "changedAt": "2026-11-26T10:00:00Z", "reopened": 0,
                        "causes": ["L2"], "assignedTo": "ivanova", "dueAt": "2026-12-17T16:59:59Z",
                        "mergedInto": null, "incidentId": null}],
             "next": null}""";

    static final String CHANGE =
            """
            {"state": "WITH_FAMILY", "note": "Семья войдёт по СНИЛС", "assignedTo": "ivanova",
             "outcome": {"cause": "L2", "result": "CONFIRMED"}}""";

    static final String HISTORY =
            """
            {"items": [{"at": "2026-11-26T10:00:00Z", "by": "helpdesk", "from": null, "to": "NEW", "note": null,
                        "marks": []},
                       {"at": "2026-11-26T10:05:00Z", "by": "helpdesk", "from": "NEW", "to": "DIAGNOSED",
                        "note": "Позвонили, уточнили", "marks": [{"kind": "ASSIGNED", "value": "ivanova"}]}]}""";

    private TicketExamples() {}
}
