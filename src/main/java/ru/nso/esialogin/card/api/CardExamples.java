package ru.nso.esialogin.card.api;

/** Worked examples of the description, of invented people. A test sends the requests and compares the answers. */
final class CardExamples {
    static final String IDEMPOTENCY_KEY =
            "Ключ повтора, например UUID: повторный запрос с ним в течение суток ничего не создаёт и получает тот же ответ";

    static final String SCHOOL =
            """
            {"id": "sch-901", "name": "МБОУ СОШ № 901", "inn": "5401009017", "municipality": "г. Новосибирск",
             "branchOf": null, "status": "ACTIVE"}""";

    static final String SCHOOLS = "{\"items\": [" + SCHOOL + "], \"next\": null}";

    static final String SCHOOL_PATCH = """
            {"name": "МБОУ «Лицей № 901»"}""";

    static final String CARD_REQUEST =
            """
            {"system": "JOURNAL", "dataAsOf": "2026-01-15T08:00:00+07:00", "schoolId": "sch-901", "className": "6А",
             "pupil": {"lastName": "Ветров", "firstName": "Егор", "middleName": "Олегович",
                       "birthDate": "2013-06-09", "snils": "087-654-303 00", "phones": [],
                       "emails": ["egor-test@yandex.ru"], "esiaOid": null,
                       "documents": [{"type": "BIRTH_CERTIFICATE", "series": "II-ЕТ", "number": "512309"}]},
             "parents": [{"kinship": "MOTHER", "lastName": "Ветрова", "firstName": "Анна",
                          "middleName": "Ильинична", "birthDate": "03.02.1988", "snils": "112-233-445 9б",
                          "phones": ["8 913 000-07-00"], "emails": ["Нет данных"]}],
             "orders": [{"type": "ENROLMENT", "number": "10-у", "date": "2020-08-31",
                         "effectiveFrom": "2020-09-01", "status": "ISSUED"}]}""";

    private static final String CARD_MEMBERS =
            """
            "id": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51", "system": "JOURNAL", "dataAsOf": "2026-01-15T01:00:00Z",
             "school": {"id": "sch-901", "name": "МБОУ СОШ № 901", "inn": "5401009017",
                        "municipality": "г. Новосибирск"},
             "className": "6А",
             "pupil": {"id": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e52", "lastName": "Ветров", "firstName": "Егор",
                       "middleName": "Олегович", "birthDate": "2013-06-09", "snils": "***-***-*** 00", "phones": [],
                       "emails": ["e***@yandex.ru"], "esiaOid": null,
                       "documents": [{"type": "BIRTH_CERTIFICATE", "series": "**-**", "number": "****09"}]},
             "parents": [{"id": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e53", "kinship": "MOTHER", "lastName": "Ветрова",
                          "firstName": "Анна", "middleName": "Ильинична", "birthDate": "1988-02-03",
                          "snils": "***-***-*** **", "phones": ["+7******0700"], "emails": []}],
             "orders": [{"type": "ENROLMENT", "number": "10-у", "date": "2020-08-31",
                         "effectiveFrom": "2020-09-01", "schoolId": "sch-901", "status": "ISSUED"}]""";

    static final String CARD = "{" + CARD_MEMBERS + "}";

    static final String CARD_WRITTEN = "{" + CARD_MEMBERS
            + """
            , "remarks": [{"pointer": "/parents/0/snils", "code": "NOT_READABLE",
                           "message": "Значение не удалось прочитать. Оно сохранено как написано; исправьте его."}]}""";

    static final String CARDS = "{\"items\": [" + CARD + "], \"next\": null}";

    static final String CARD_PATCH =
            """
            {"className": "7А", "pupil": {"phones": ["+7 913 000-07-77"], "esiaOid": null}}""";

    static final String CARD_HISTORY =
            """
            {"items": [{"version": 1, "at": "2026-01-15T02:10:00Z", "by": "school", "action": "CREATE",
                        "card":"""
                    + CARD + "}], \"next\": null}";

    static final String SEARCH = """
            {"name": "Ветрова Анна Ильинична", "birthDate": "1988-02-03"}""";

    static final String STAFF_REQUEST =
            """
            {"schoolId": "sch-901",
             "person": {"lastName": "Учителева", "firstName": "Нина", "birthDate": "1979-02-03",
                        "snils": "123-456-789 64", "phones": ["+7 913 000-07-07"], "emails": []},
             "roles": ["TEACHER", "CLASS_TEACHER"], "employedFrom": "2019-08-20", "employedTo": null}""";

    private static final String STAFF_MEMBERS =
            """
            "id": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e61",
             "school": {"id": "sch-901", "name": "МБОУ СОШ № 901", "inn": "5401009017",
                        "municipality": "г. Новосибирск"},
             "person": {"id": "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e62", "lastName": "Учителева", "firstName": "Нина",
                        "birthDate": "1979-02-03", "snils": "***-***-*** 64", "phones": ["+7******0707"],
                        "emails": []},
             "roles": ["TEACHER", "CLASS_TEACHER"], "employedFrom": "2019-08-20", "employedTo": null""";

    static final String STAFF = "{" + STAFF_MEMBERS + "}";

    static final String STAFF_WRITTEN = "{" + STAFF_MEMBERS + ", \"remarks\": []}";

    static final String STAFF_LIST = "{\"items\": [" + STAFF + "], \"next\": null}";

    static final String STAFF_PATCH = """
            {"roles": ["TEACHER"], "employedTo": "2026-05-31"}""";

    static final String STAFF_HISTORY =
            """
            {"items": [{"version": 1, "at": "2026-01-15T02:10:00Z", "by": "school", "action": "CREATE",
                        "card":"""
                    + STAFF + "}], \"next\": null}";

    private CardExamples() {}
}
