package ru.nso.esialogin.access.api.log;

/** Worked examples of the description. */
final class LogExamples {
    static final String PAGE =
            """
            {"items": [{"instance": "3f6c2b7d9a10e4c5", "number": 17, "at": "2026-11-26T01:30:00.123456Z",
                        "who": "helpdesk", "roles": ["HELPDESK"], "schoolId": null, "municipality": null,
                        "purpose": "TICKET", "caseId": "T-1042", "action": "READ",
                        "cardIds": ["01919d5e-2b7f-7000-8000-3f6c2b7d9a10"],
                        "personIds": ["01919d5e-2b7f-7000-8000-3f6c2b7d9a11"], "fields": ["*"], "outcome": "DONE"}],
             "next": null}""";

    static final String STATEMENT =
            """
            {"cardId": "01919d5e-2b7f-7000-8000-3f6c2b7d9a10", "madeAt": "2026-11-26T02:00:00Z",
             "recordedSince": "2026-09-01T01:00:00Z",
             "summary": "С карточкой работали 1 раз. Больше никто её не открывал, не искал и не менял.",
             "times": 1, "complete": true,
             "lines": [{"from": "2026-11-26T01:30:00.123456Z", "to": "2026-11-26T01:30:00.123456Z", "times": 1,
                        "who": "Служба поддержки электронной школы", "why": "обращение в службу поддержки",
                        "what": "открыта карточка (СНИЛС, телефоны, электронная почта и номера документов скрыты звёздочками)",
                        "shown": true}]}""";

    static final String VERIFICATION =
            """
            {"intact": true, "entries": 1042, "sealed": 1042, "unsealed": 0, "ended": 0, "beforeSealing": 0,
             "undecided": 0, "findings": [], "findingsTruncated": false, "next": null}""";

    private LogExamples() {}
}
