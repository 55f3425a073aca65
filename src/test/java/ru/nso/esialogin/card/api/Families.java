package ru.nso.esialogin.card.api;

/** An invented family as the registry takes it and as it gives it back. */
final class Families {
    private Families() {}

    /** A card with values, empty members and members left out. */
    static String card(String school) {
        return """
                {
                  "system": "JOURNAL",
                  "dataAsOf": "2026-01-15T08:00:00+07:00",
                  "school": {"id": "%s"},
                  "className": "6А",
                  "pupil": {
                    "lastName": "Берёзкин", "firstName": "Семён", "middleName": "Петрович",
                    "birthDate": "2013-05-06", "sex": "MALE", "snils": "987-450-926 78", "citizenship": "RUS",
                    "phones": [], "emails": ["semyon-test@yandex.ru"], "esiaOid": null,
                    "documents": [{"type": "BIRTH_CERTIFICATE", "series": "II-ЕТ", "number": "512309"}],
                    "regionalId": "R-100"
                  },
                  "parents": [
                    {
                      "kinship": "MOTHER",
                      "lastName": "Берёзкина", "firstName": "Алёна", "middleName": "Сергеевна",
                      "birthDate": "12.04.1986", "snils": "946 215 387 22", "phones": ["8 (913) 000-01-01"],
                      "emails": ["berezkina-test@yandex.ru"]
                    },
                    {"kinship": "FATHER", "firstName": "Пётр", "snils": "Нет данных", "phones": null}
                  ],
                  "orders": [
                    {
                      "type": "ENROLMENT", "number": "10-у", "date": "2023-09-01", "effectiveFrom": "2023-09-01",
                      "schoolId": "%s", "className": null, "status": "ISSUED"
                    }
                  ]
                }"""
                .formatted(school, school);
    }

    /** The same card on the way out. */
    static String masked(String school) {
        return """
                {
                  "id": "${json-unit.any-string}",
                  "system": "JOURNAL",
                  "dataAsOf": "2026-01-15T01:00:00Z",
                  "school": {
                    "id": "%s", "name": "МБОУ СОШ № 77", "inn": "5401009017", "municipality": "г. Новосибирск"
                  },
                  "className": "6А",
                  "pupil": {
                    "id": "${json-unit.any-string}",
                    "lastName": "Берёзкин", "firstName": "Семён", "middleName": "Петрович",
                    "birthDate": "2013-05-06", "sex": "MALE", "snils": "***-***-*** 78", "citizenship": "RUS",
                    "phones": [], "emails": ["s***@yandex.ru"], "esiaOid": null,
                    "documents": [{"type": "BIRTH_CERTIFICATE", "series": "**-**", "number": "****09"}],
                    "regionalId": "R-100"
                  },
                  "parents": [
                    {
                      "id": "${json-unit.any-string}", "kinship": "MOTHER",
                      "lastName": "Берёзкина", "firstName": "Алёна", "middleName": "Сергеевна",
                      "birthDate": "1986-04-12", "snils": "***-***-*** 22", "phones": ["+7******0101"],
                      "emails": ["b***@yandex.ru"]
                    },
                    {
                      "id": "${json-unit.any-string}", "kinship": "FATHER", "firstName": "Пётр", "snils": null,
                      "phones": []
                    }
                  ],
                  "orders": [
                    {
                      "type": "ENROLMENT", "number": "10-у", "date": "2023-09-01", "effectiveFrom": "2023-09-01",
                      "schoolId": "%s", "className": null, "status": "ISSUED"
                    }
                  ]
                }"""
                .formatted(school, school);
    }
}
