package ru.nso.esialogin.audit.api.results;

/** Examples of the description. Invented. */
final class ResultExamples {
    static final String READINESS =
            """
            {"day": "2026-11-26",
             "shares": [{"level": "ALL", "municipality": null, "schoolId": null, "kind": "PUPIL", "denominator": 812,
                         "numerator": 765, "percent": 94.21, "withheld": false}],
             "months": [{"month": "2026-12", "people": {"OWN_ACCOUNT": 4}},
                        {"month": null, "people": {"ONLY_SNILS": 31}}],
             "next": [{"recordId": "card-7:person-9", "cardId": "card-7", "kind": "PUPIL", "schoolId": "sch-demo-1",
                       "className": "7Б", "reason": "OWN_ACCOUNT", "from": "2026-12-03",
                       "whatToDo": "03.12.2026 ученику исполнится 14 лет: нужна подтверждённая учётная запись."}]}""";

    static final String CHANGES =
            """
            {"since": "0193a1c2-7f00-7000-8000-000000000001",
             "counts": {"new": 3, "fixed": 41, "relapsed": 1, "unchanged": 19},
             "byCause": [{"cause": "L7", "counts": {"new": 0, "fixed": 12, "relapsed": 0, "unchanged": 1}}],
             "items": [{"change": "FIXED", "cause": "L7", "recordId": "card-7:person-9", "cardId": "card-7",
                        "kind": "PUPIL"}],
             "next": null}""";

    static final String WORK =
            """
            {"items": [{"key": "card-7", "cardIds": ["card-7", "card-8"], "className": "6А", "unlocks": 2, "helps": 0,
                        "urgent": false,
                        "state": {"step": "ASSIGNED", "to": "secretary", "day": "2026-12-15", "overdue": false,
                                  "reason": null},
                        "tasks": [{"cause": "L7", "title": "Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка",
                                   "certain": true, "steps": ["Внесите в карточку СНИЛС ребёнка по документу."],
                                   "others": []}]}],
             "next": null}""";

    static final String DECISIONS =
            """
            {"waivers": [{"cardId": "card-7", "cause": "D12", "reason": "СНИЛС оформляется, ждём документ",
                          "until": "2026-12-31"}],
             "assignments": [{"cardId": "card-8", "to": "secretary", "due": "2026-12-15"}]}""";

    private ResultExamples() {}
}
