package ru.nso.esialogin.access.api.retention;

/** Worked examples of the description. */
final class RetentionExamples {
    static final String OVERVIEW =
            """
            {"classes": [{"dataClass": "DIAGNOSES", "what": "Диагностики по реестру: вопрос и ответ, зашифрованы",
                          "kept": "P30D", "ground": "152-ФЗ, статья 5, часть 7", "due": 3,
                          "dueSince": "2026-11-26T01:10:00Z",
                          "lastRun": {"at": "2026-11-26T01:01:00Z", "removed": 12}}]}""";

    static final String RUN_REQUEST = "{\"dryRun\": true}";

    static final String RUN = """
            {"dryRun": true, "classes": [{"dataClass": "DIAGNOSES", "rows": 3}]}""";

    private RetentionExamples() {}
}
