package ru.nso.esialogin.contactcentre.api;

/**
 * Worked examples of the description: the mother of the demo family «L7» calls. A test makes the call and finds them in
 * what comes back; long lists are shortened here.
 */
final class CentreExamples {
    static final String IDEMPOTENCY_KEY = "Повтор с тем же ключом получает тот же ответ и ничего не делает снова";

    static final String LOOKUP_REQUEST =
            """
            {"snils": "807-101-158 51", "purpose": "CALL", "callId": "110-0417"}""";

    static final String LOOKUP =
            """
            {"id": "01a216bf-2929-7eb6-9a03-1d1ec5fa4408",
             "candidates": [{"kind": "PUPIL", "verdict": "FAILS", "causes": ["L7", "D10"]},
                            {"kind": "PARENT", "verdict": "WORKS", "causes": ["L7", "D10"]},
                            {"kind": "PARENT", "verdict": "WORKS", "causes": ["L7", "D10"]}],
             "complete": true,
             "validUntil": "2026-11-26T07:55:56Z"}""";

    static final String COMPARISON_REQUEST = """
            {"fact": "CALLER_PHONE", "value": "8 945 000-07-01"}""";

    static final String COMPARISON = """
            {"result": "MATCH"}""";

    static final String SCRIPT =
            """
            {"addressee": "PARENT",
             "start": "GREETING",
             "nodes": [
              {"id": "SCHOOL",
               "say": ["Карточку исправляет только школа, по документам. Мы передадим ей, что нужно проверить."],
               "act": ["Передайте школе, что ей нужно сделать:",
                       "Откройте карточку ребёнка в «Электронной школе».",
                       "Сверьте СНИЛС ребёнка с документом и внесите верный. Номер переписывайте только с документа."],
               "next": [{"when": "Всегда", "to": "QUESTION"}]},
              {"id": "QUESTION",
               "say": ["Где Вы входите: на сайте school.nso.ru, в приложении или на другой странице?"],
               "act": ["Запишите ответ."],
               "next": [{"when": "Ответ подходит к названной причине", "to": "CALL_BACK"},
                        {"when": "Ответ говорит о другом", "to": "HAND_OVER"}]}],
             "logins": [{"kind": "PUPIL", "callers": false, "verdict": "FAILS", "causes": ["L7", "D10"]},
                        {"kind": "PARENT", "callers": true, "verdict": "WORKS", "causes": []}],
             "school": ["Откройте карточку ребёнка в «Электронной школе».",
                        "Сверьте СНИЛС ребёнка с документом и внесите верный. Номер переписывайте только с документа."],
             "nextQuestion": {"fact": "ENTRY_POINT",
                              "ask": "Где Вы входите: на сайте school.nso.ru, в приложении или на другой странице?"},
             "callBackFrom": "2026-12-01",
             "turn": {"phone": "110", "email": "novosib@help-obr.ru",
                      "letter": ["ФИО", "описание проблемы полностью", "снимок экрана (скрин) с ошибкой"]},
             "earlierCalls": [],
             "earlierTickets": [],
             "handOver": {"lookupId": "01a216bf-2929-7eb6-9a03-1d1ec5fa4408", "callId": "110-0417"}}""";

    static final String HAND_OVER =
            """
            {"lookupId": "01a216bf-2929-7eb6-9a03-1d1ec5fa4408",
             "at": "2026-11-26T07:25:56Z",
             "callId": "110-0417",
             "keyKind": "SNILS",
             "comparisons": [{"fact": "CALLER_PHONE", "result": "MATCH"}, {"fact": "CHILD_NAME", "result": "MATCH"}],
             "members": [
              {"kind": "PUPIL",
               "cardIds": ["demo-l7-journal", "demo-l7-enrolment"],
               "keysSent": {"snils": ["***-***-*** 75"], "phones": [], "emails": []},
               "verdict": "FAILS",
               "causes": ["L7", "D10"],
               "operator": "Входит ученик. Вход не работает (FAILS). …",
               "school": "Здравствуйте! …",
               "trace": ["Учётная запись предполагается: СНИЛС",
                         "Собственная запись не найдена: ни один ключ не совпал"],
               "plans": [["Школа: записать СНИЛС ребёнка по документу («Электронная школа», карточка demo-l7-journal)"]]}],
             "earlierCalls": [],
             "earlierTickets": []}""";

    private CentreExamples() {}
}
