package ru.nso.esialogin.diagnosis.api;

/** Worked examples of the description. A test posts the request and compares what comes back. */
final class Examples {
    static final String REQUEST =
            """
            {"attempt": {"at": "2025-10-15T18:30:00+07:00", "entryPoint": "EPGU_DIARY_SERVICE", "credential": "ESIA"},
             "identity": {"role": "PARENT", "kinship": "MOTHER", "lastName": "Ветрова", "firstName": "Анна",
                          "middleName": "Ильинична", "birthDate": "1988-02-03"},
             "esia": {"level": "CONFIRMED", "snils": "112-233-445 95", "phones": ["+79130000700"], "emails": []},
             "cards": [{"id": "card-7", "system": "JOURNAL", "school": {"id": "school-7"}, "className": "2А",
                        "pupil": {"id": "pupil-7", "lastName": "Ветров", "firstName": "Егор", "middleName": "Олегович",
                                  "birthDate": "2017-06-09", "snils": "112-233-446 96", "phones": [], "emails": []},
                        "parents": [{"id": "parent-7", "kinship": "MOTHER", "lastName": "Ветрова", "firstName": "Анна",
                                     "middleName": "Ильинична", "birthDate": "1988-02-03", "snils": "112-233-445 95",
                                     "phones": ["8 913 000-07-00"], "emails": []}]}]}""";

    static final String DIAGNOSIS =
            """
            {
             "id": null,
             "catalogueVersion": "3f6c2b7d9a10e4c5",
             "verdict": "FAILS",
             "cardsComplete": true,
             "childrenNotFound": [],
             "simulation": {
              "keysSent": {
               "snils": [
                "***-***-*** 95"
               ],
               "phones": [
                "+7******0700"
               ],
               "emails": []
              },
              "candidates": [
               {
                "recordId": "card-7:parent-7",
                "kind": "PARENT",
                "owner": "SELF"
               }
              ],
              "errorText": null,
              "trace": [
               {
                "step": "GATE",
                "subject": "SERVICE",
                "text": "Работа сервисов: препятствий нет"
               },
               {
                "step": "GATE",
                "subject": "ENTRY",
                "text": "Где входят: другая услуга, дневник через неё не открывается"
               },
               {
                "step": "GATE",
                "subject": "CREDENTIAL",
                "text": "Способ входа: препятствий нет"
               },
               {
                "step": "GATE",
                "subject": "ACCOUNT",
                "text": "Госуслуги: препятствий нет"
               },
               {
                "step": "KEYS",
                "subject": "",
                "text": "Госуслуги передали (по учётной записи): СНИЛС, телефон"
               },
               {
                "step": "CARD",
                "subject": "card-7",
                "text": "Карточка действует"
               },
               {
                "step": "SEARCH",
                "subject": "card-7:parent-7",
                "text": "Запись найдена, совпало: СНИЛС, телефон"
               },
               {
                "step": "OWNER",
                "subject": "card-7:parent-7",
                "text": "Запись принадлежит тому, кто входит"
               },
               {
                "step": "EXPECTED",
                "subject": "card-7",
                "text": "Ожидаемая карточка открывается"
               },
               {
                "step": "VERDICT",
                "subject": "",
                "text": "Итог: вход не работает"
               }
              ]
             },
             "causes": [
              {
               "code": "L3",
               "title": "Попытка войти в электронный дневник через услугу на ЕПГУ «Получение доступа к региональному электронному дневнику»",
               "basis": "SEED",
               "certainty": "CONFIRMED",
               "severity": "BLOCKS_LOGIN",
               "evidence": [
                {
                 "where": "вход: где входят",
                 "found": "услуга «Получение доступа к региональному электронному дневнику»",
                 "expected": "сайт school.nso.ru или приложение «Дневник Новосибирской области»",
                 "note": "через эту услугу войти в дневник нельзя",
                 "field": "ENTRY_POINT"
                }
               ],
               "missingFacts": [],
               "refines": [],
               "fixes": [
                {
                 "actor": "PARENT",
                 "steps": [
                  "Откройте сайт school.nso.ru или приложение «Дневник Новосибирской области».",
                  "Нажмите «Войти через Госуслуги».",
                  "На странице Госуслуг введите СНИЛС как логин и подтвердите вход."
                 ]
                }
               ]
              }
             ],
             "incomplete": [],
             "plans": [
              {
               "edits": [
                {
                 "actor": "PARENT",
                 "what": "USE_ENTRY",
                 "where": "ENTRY",
                 "field": "ENTRY_POINT",
                 "targets": [],
                 "mends": [
                  "L3"
                 ],
                 "text": "Родитель: войти через Госуслуги на сайте school.nso.ru или в приложении"
                }
               ],
               "verdictAfter": "WORKS",
               "dangerous": false,
               "alsoAffects": [],
               "alsoAffectsOutsideYourScope": 0,
               "alsoAffectsComplete": true
              }
             ],
             "plansTruncated": false,
             "planLimits": [],
             "noPlanBecause": "Правка карточек не поможет: причина не в них. Мы проверили вход с исправленными карточками, и он всё равно не работает. Остаётся препятствие: другая услуга, дневник через неё не открывается.",
             "nearMisses": [],
             "nearMissesComplete": true,
             "nextQuestion": null,
             "texts": {
              "family": "Здравствуйте, Анна Ильинична!\\n\\nМы проверили, почему не получается войти в электронный дневник. Вот что мы нашли.\\n\\nВы открыли услугу на портале Госуслуг, а дневник находится в другом месте. Ничего исправлять не нужно, достаточно войти через сайт дневника.\\n\\n1. Откройте сайт school.nso.ru или приложение «Дневник Новосибирской области».\\n2. Нажмите «Войти через Госуслуги».\\n3. На странице Госуслуг введите СНИЛС как логин и подтвердите вход.\\n\\nЕсли войти всё равно не получается, позвоните по номеру 110 или напишите на novosib@help-obr.ru. В письме укажите ФИО, опишите, что Вы делаете и что видите, и приложите снимок экрана.",
              "school": "Здравствуйте!\\n\\nУченик: Ветров Егор Олегович (Электронная школа, карточка card-7, класс 2А).\\n\\nОт школы действий не требуется: в карточках исправлять нечего.",
              "operator": "Входит родитель. Вход не работает (FAILS).\\n\\nL3. Попытка войти в электронный дневник через услугу на ЕПГУ «Получение доступа к региональному электронному дневнику» — подтверждена, не даёт войти.\\n\\n— вход: где входят — найдено: услуга «Получение доступа к региональному электронному дневнику»; нужно: сайт school.nso.ru или приложение «Дневник Новосибирской области»; через эту услугу войти в дневник нельзя\\n\\nЧто исправит вход (проверено расчётом):\\n\\n1. Родитель: войти через Госуслуги на сайте school.nso.ru или в приложении\\n\\nПравка карточек не поможет: причина не в них. Мы проверили вход с исправленными карточками, и он всё равно не работает. Остаётся препятствие: другая услуга, дневник через неё не открывается."
             }
            }""";

    static final String SIMULATION =
            """
            {
             "catalogueVersion": "3f6c2b7d9a10e4c5",
             "verdict": "FAILS",
             "cardsComplete": true,
             "simulation": {
              "keysSent": {
               "snils": [
                "***-***-*** 95"
               ],
               "phones": [
                "+7******0700"
               ],
               "emails": []
              },
              "candidates": [
               {
                "recordId": "card-7:parent-7",
                "kind": "PARENT",
                "owner": "SELF"
               }
              ],
              "errorText": null,
              "trace": [
               {
                "step": "GATE",
                "subject": "SERVICE",
                "text": "Работа сервисов: препятствий нет"
               },
               {
                "step": "GATE",
                "subject": "ENTRY",
                "text": "Где входят: другая услуга, дневник через неё не открывается"
               },
               {
                "step": "GATE",
                "subject": "CREDENTIAL",
                "text": "Способ входа: препятствий нет"
               },
               {
                "step": "GATE",
                "subject": "ACCOUNT",
                "text": "Госуслуги: препятствий нет"
               },
               {
                "step": "KEYS",
                "subject": "",
                "text": "Госуслуги передали (по учётной записи): СНИЛС, телефон"
               },
               {
                "step": "CARD",
                "subject": "card-7",
                "text": "Карточка действует"
               },
               {
                "step": "SEARCH",
                "subject": "card-7:parent-7",
                "text": "Запись найдена, совпало: СНИЛС, телефон"
               },
               {
                "step": "OWNER",
                "subject": "card-7:parent-7",
                "text": "Запись принадлежит тому, кто входит"
               },
               {
                "step": "EXPECTED",
                "subject": "card-7",
                "text": "Ожидаемая карточка открывается"
               },
               {
                "step": "VERDICT",
                "subject": "",
                "text": "Итог: вход не работает"
               }
              ]
             },
             "missingFacts": []
            }""";

    static final String BATCH_REQUEST = "[" + REQUEST
            + """
            ,
            {"identity": {"role": "PARENT", "birthDate": "31.02.1986"}, "cards": []}]""";

    static final String BATCH =
            """
            {"items": [
             {"index": 0, "status": 200, "diagnosis":
            """
                    + DIAGNOSIS
                    + """
            },
             {"index": 1, "status": 422, "problem": {
              "type": "/problems/invalid-date", "title": "Такой даты нет", "status": 422,
              "detail": "Нужна существующая дата в виде ГГГГ-ММ-ДД, например 2012-03-08.",
              "instance": "urn:trace:0af7651916cd43dd8448eb211c80319c", "code": "INVALID_DATE",
              "errors": [{"pointer": "/identity/birthDate",
                          "message": "Нужна существующая дата в виде ГГГГ-ММ-ДД, например 2012-03-08."}],
              "traceId": "0af7651916cd43dd8448eb211c80319c"}}]}""";

    static final String REPLAY =
            """
            {"id": "01919d5e-2b7f-7000-8000-3f6c2b7d9a10", "identical": true,
             "catalogueVersionThen": "3f6c2b7d9a10e4c5", "catalogueVersionNow": "3f6c2b7d9a10e4c5",
             "changed": [], "differences": [], "differencesTruncated": false, "now":
            """
                    + DIAGNOSIS + "}";

    private Examples() {}
}
