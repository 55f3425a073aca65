package ru.nso.esialogin.diagnosis.api.incident;

/** Worked examples of the description. A test sends the requests and compares what comes back. */
final class IncidentExamples {
    static final String ANNOUNCED =
            """
            {"system": "JOURNAL", "from": "2026-11-28T22:00:00+07:00", "to": "2026-11-29T06:00:00+07:00", "planned": true,
             "text": "Плановые работы: ночью «Электронная школа» недоступна. Утром всё заработает."}""";

    static final String INCIDENT =
            """
            {"id": "01919d5e-2b7f-7000-8000-3f6c2b7d9a10", "system": "JOURNAL", "from": "2026-11-28T15:00:00Z",
             "to": "2026-11-28T23:00:00Z", "planned": true,
             "text": "Плановые работы: ночью «Электронная школа» недоступна. Утром всё заработает."}""";

    static final String CHANGE =
            """
            {"to": "2026-11-29T04:30:00+07:00", "text": "Работы закончены раньше: «Электронная школа» снова открывается."}""";

    static final String CHANGED =
            """
            {"id": "01919d5e-2b7f-7000-8000-3f6c2b7d9a10", "system": "JOURNAL", "from": "2026-11-28T15:00:00Z",
             "to": "2026-11-28T21:30:00Z", "planned": true,
             "text": "Работы закончены раньше: «Электронная школа» снова открывается."}""";

    static final String PAGE = "{\"items\": [" + INCIDENT + "], \"next\": null}";

    private IncidentExamples() {}
}
