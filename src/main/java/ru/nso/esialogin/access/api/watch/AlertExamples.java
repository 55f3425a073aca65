package ru.nso.esialogin.access.api.watch;

/** Worked examples of the description. */
final class AlertExamples {
    static final String ALERTS =
            """
            {"items": [{"reported": "2026-11-26T01:12:40Z", "kind": "RANGE",
                        "who": "helpdesk", "roles": ["HELPDESK"], "schoolId": null, "municipality": null,
                        "from": "2026-11-26T00:58:11Z", "to": "2026-11-26T01:31:02Z", "different": 40, "missed": 37,
                        "text": "Запрошено 40 разных СНИЛС с одинаковым началом. Ни на одной карточке не нашлось 37 из них. Похоже на перебор: выясните, зачем."}],
             "next": null}""";

    private AlertExamples() {}
}
