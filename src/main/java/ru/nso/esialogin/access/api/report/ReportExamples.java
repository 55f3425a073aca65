package ru.nso.esialogin.access.api.report;

/** Worked examples of the description. */
final class ReportExamples {
    static final String WITHOUT_CASE =
            """
            {"from": "2026-10-27T01:30:00Z", "to": "2026-11-26T01:30:00Z",
             "items": [{"who": "helpdesk", "roles": ["HELPDESK"], "schoolId": null, "municipality": null,
                        "purpose": "CARD_AUDIT", "times": 14, "cards": 9,
                        "first": "2026-11-25T02:10:00Z", "last": "2026-11-26T01:12:40Z"}],
             "next": null}""";

    static final String VOLUME =
            """
            {"day": "2026-11-26", "historyFrom": "2026-10-29", "operators": 12, "usual": 11,
             "items": [{"who": "helpdesk", "roles": ["HELPDESK"], "schoolId": null, "municipality": null,
                        "cards": 121, "verdict": "UNUSUAL",
                        "ownDays": {"values": 19, "needed": 5, "median": 12.0, "deviation": 3.0, "limit": 27},
                        "others": {"values": 4, "needed": 3, "median": 15.5, "deviation": 4.0, "limit": 36},
                        "text": "За день — данные 121 карточки. Обычно у этого сотрудника за день — около 12. У других с теми же правами в этот день — около 16. Это намного больше обычного: выясните, зачем."}],
             "complete": true}""";

    private ReportExamples() {}
}
