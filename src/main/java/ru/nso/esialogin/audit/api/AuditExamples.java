package ru.nso.esialogin.audit.api;

/** Examples of the description. Invented. */
final class AuditExamples {
    static final String IDEMPOTENCY_KEY =
            "Ключ повтора: тот же ключ в течение 24 часов даёт ту же проверку, а не ещё одну";

    static final String REQUEST = """
            {"scope": {"schoolId": "sch-demo-1"}, "at": "2026-09-01"}""";

    static final String AUDIT =
            """
            {"id": "0193a1c2-7f00-7000-8000-000000000002", "scope": {"schoolId": "sch-demo-1", "municipality": null,
              "region": null}, "at": "2026-09-01T05:00:00Z", "askedAt": "2026-11-26T10:00:00Z",
             "catalogueVersion": "3f6c2a9d01b7", "state": "DONE", "percent": 100, "cardsPerSecond": 412.5,
             "secondsLeft": null, "failure": null, "cards": 812, "people": 2031, "findings": 64, "incomplete": [],
             "counts": [{"municipality": null, "schoolId": null, "className": null, "cause": "L7",
                         "title": "Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка", "findings": 12,
                         "hindering": 5, "people": 11, "hinderedPeople": 5}],
             "byMunicipality": [],
             "bySchool": [{"municipality": "г. Бердск", "schoolId": "sch-demo-1", "className": null, "cause": "L7",
                           "title": "Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка", "findings": 12,
                           "hindering": 5, "people": 11, "hinderedPeople": 5}],
             "byClass": [{"municipality": "г. Бердск", "schoolId": "sch-demo-1", "className": "6А", "cause": "L7",
                          "title": "Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка", "findings": 3,
                          "hindering": 1, "people": 3, "hinderedPeople": 1}]}""";

    static final String PAGE =
            """
            {"items": [{"id": "0193a1c2-7f00-7000-8000-000000000002", "scope": {"schoolId": null, "municipality": null,
              "region": true}, "at": "2026-11-26T10:00:00Z", "askedAt": "2026-11-26T10:00:00Z",
             "catalogueVersion": "3f6c2a9d01b7", "state": "RUNNING", "percent": 40, "cardsPerSecond": 412.5,
             "secondsLeft": 720, "failure": null, "cards": 200000, "people": 510000, "findings": 30211,
             "incomplete": [], "counts": [], "byMunicipality": [], "bySchool": [], "byClass": []}],
             "next": null}""";

    static final String COUNTS =
            """
            {"items": [{"municipality": "г. Бердск", "schoolId": "sch-demo-1", "className": null, "cause": "D12",
                        "title": "В карточке нет СНИЛС", "findings": 7, "hindering": 2, "people": 7,
                        "hinderedPeople": 2}],
             "next": null}""";

    static final String FINDINGS =
            """
            {"items": [{"recordId": "0193a1c2-7f00-7000-8000-00000000000a:0193a1c2-7f00-7000-8000-00000000000b",
                        "cardId": "0193a1c2-7f00-7000-8000-00000000000a",
                        "personId": "0193a1c2-7f00-7000-8000-00000000000b", "kind": "PUPIL",
                        "schoolId": "sch-demo-1", "municipality": "г. Бердск", "className": "6А", "cause": "L7",
                        "title": "Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка",
                        "certainty": "CONFIRMED", "severity": "BLOCKS_LOGIN", "hinders": true, "actors": ["SCHOOL"],
                        "onCards": ["0193a1c2-7f00-7000-8000-00000000000a"]}],
             "next": null}""";

    private AuditExamples() {}
}
