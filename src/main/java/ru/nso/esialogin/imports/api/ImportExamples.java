package ru.nso.esialogin.imports.api;

/** Examples of the description. Invented. */
final class ImportExamples {
    static final String FORM =
            """
            {"file": "ФИО ребёнка;Дата рождения ребёнка;СНИЛС ребёнка;Класс;Номер мамы",
             "columns": "{\\"Номер мамы\\": \\"MOTHER.PHONE\\"}"}""";

    static final String IMPORT =
            """
            {"id": "0193a1c2-7f00-7000-8000-000000000001", "kind": "PUPILS", "mode": "MERGE", "dryRun": false, "schoolId": "school-1",
             "askedAt": "2026-11-26T10:00:00Z", "bytes": 48211, "state": "RUNNING", "percent": 40,
             "rowsPerSecond": 310.5, "secondsLeft": 2, "failure": null,
             "counts": {"rows": 400, "remarked": 12, "refused": 3, "created": 20, "changed": 31, "same": 345,
                        "conflicts": 1, "archived": 0},
             "reasons": [], "releaseId": null,
             "passedOver": [{"column": "H", "heading": "Любимый предмет",
                             "what": "Такой колонки мы не знаем, она не читается.",
                             "howToMend": "Если она нужна, возьмите заголовок из шаблона или передайте карту колонок."}]}""";

    static final String ROWS =
            """
            {"items": [{"row": 17, "state": "REFUSED", "column": "Дата рождения ребёнка",
                        "what": "Такой даты нет.", "howToMend": "Впишите дату так: 31.12.2015."}],
             "next": null}""";

    static final String PREVIEW =
            """
            {"counts": {"mended": 12, "broken": 1, "wrongPerson": 0, "changed": 3, "complete": true},
             "items": [{"cardId": "0193a1c2-7f00-7000-8000-000000000011",
                        "personId": "0193a1c2-7f00-7000-8000-000000000012",
                        "effect": "MENDED", "before": "FAILS", "after": "WORKS"}],
             "next": null}""";

    private ImportExamples() {}
}
