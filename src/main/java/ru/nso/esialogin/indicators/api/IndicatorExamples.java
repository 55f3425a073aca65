package ru.nso.esialogin.indicators.api;

/** Worked examples of the description. A test sends the requests and compares what comes back. */
final class IndicatorExamples {
    static final String INDICATORS =
            """
            {"items": [{"code": "EPGU_ACCOUNTS_10_17", "title": "Доля обучающихся 10–17 лет с учётной записью на ЕПГУ",
              "numerator": "Обучающиеся 10–17 лет, у которых есть учётная запись на ЕПГУ",
              "denominator": "Все обучающиеся 10–17 лет", "unit": "PUPILS", "accumulation": "POINT_IN_TIME",
              "planPeriod": "YEAR", "series": [], "source": "«ЕСИА в Электронной школе»: доля детских учётных записей",
              "validFrom": "2024-01-01", "validTo": null}], "next": null}""";

    static final String PLAN_FORM =
            """
            {"items": [{"month": "2027-01", "planPercent": 81.00, "yellowFromPercent": 60.00},
                       {"month": "2027-02", "planPercent": 81.25, "yellowFromPercent": 62.00}]}""";

    static final String PLAN =
            """
            {"items": [{"month": "2024-11", "planPercent": 32.50, "yellowFromPercent": 32.75,
                        "quality": ["YELLOW_ABOVE_PLAN"]},
                       {"month": "2024-12", "planPercent": 33.00, "yellowFromPercent": 33.00, "quality": []}]}""";

    static final String OBSERVATIONS =
            """
            {"observations": [{"municipality": "Г. Обь", "date": "2026-11-20", "numerator": 301, "denominator": 350,
                               "percentPublished": 86.0},
                              {"municipality": null, "date": "2026-11-20", "numerator": 25800, "denominator": 25814}]}""";

    static final String CSV =
            """
            municipality,date,series,numerator,denominator,percent_published
            Г. Обь,2026-11-20,,301,350,86.0
            """;

    static final String RECORDED =
            """
            {"indicator": "2.2", "recorded": 2, "corrected": 0, "unchanged": 0,
             "rows": [{"row": 0, "municipality": "г. Обь", "series": null, "date": "2026-11-20", "outcome": "NEW",
                       "percent": 86.00, "percentPublished": 86.0, "quality": ["NAME_CORRECTED"],
                       "notes": [{"code": "NAME_CORRECTED",
                                  "reason": "В таблице написано «Г. Обь», по справочнику — «г. Обь»."}]},
                      {"row": 1, "municipality": null, "series": null, "date": "2026-11-20", "outcome": "NEW",
                       "percent": 99.95, "percentPublished": null, "quality": [], "notes": []}],
             "missing": ["Баганский район"], "passedOver": []}""";

    static final String VERSIONS =
            """
            {"items": [{"municipality": "г. Обь", "series": null, "date": "2026-11-20", "numerator": 301,
              "denominator": 350, "percentPublished": 86.0, "writtenAs": "Г. Обь", "version": 1,
              "recordedAt": "2026-11-23T03:00:00Z", "recordedBy": "analyst"}], "next": null}""";

    static final String STATUS =
            """
            {"indicator": "2.3", "date": "2024-11-13",
             "region": {"municipality": null, "series": null, "observedOn": "2024-11-13", "numerator": 284,
               "denominator": 941, "percent": 30.18, "percentPublished": 30.18, "plan": 32.50, "yellowFrom": 32.75,
               "zone": "RED", "trend": null, "yearPlan": 33.00, "lacking": 27, "needPerWeek": 3.9,
               "outlook": {"verdict": "TOO_LITTLE_HISTORY", "until": null, "low": null, "expected": null, "high": null,
                 "direction": null, "signals": []},
               "rank": null, "quality": ["YELLOW_ABOVE_PLAN"],
               "notes": [{"code": "YELLOW_ABOVE_PLAN",
                 "reason": "Порог жёлтой зоны (32,75 %) выше плана месяца (32,50 %): жёлтой зоны в этом месяце нет."}],
               "suppressed": false,
               "sentence": "Новосибирская область: 30,18 %, красная зона, план месяца 32,50 %. До плана года 33,00 % не хватает 27 школ: это +3,9 в неделю до 31 декабря."},
             "items": []}""";

    static final String ACHIEVED =
            """
            {"indicator": "2.3", "items": [{"date": "2024-11-13", "planPercent": 33.00,
              "municipalities": ["Баганский район"], "published": ["Баганский район", "г. Обь"],
              "publishedOnly": ["г. Обь"], "reachedOnly": [], "unobserved": ["г. Обь"]}]}""";

    static final String RANKING =
            """
            {"indicator": "SCHOOL_ACCOUNTS", "date": "2024-11-13", "series": null,
             "items": [{"rank": 1, "municipality": "Усть-Таркский район", "percent": null, "percentPublished": 91,
               "zone": null}], "top": ["Усть-Таркский район"],
             "bands": [{"fromPercent": 40, "toPercent": 95, "municipalities": 1, "published": 6,
               "publishedOn": "2024-11-13"}]}""";

    static final String COMPARISON =
            """
            {"indicator": "2.1", "series": "SFERUM", "dates": ["2024-11-05", "2024-11-13"],
             "days": [{"date": "2024-11-05", "planPercent": 50.00, "achieved": ["Кочковский район", "г. Искитим"],
                       "gained": [], "lost": []},
                      {"date": "2024-11-13", "planPercent": 50.00,
                       "achieved": ["Барабинский район", "Кочковский район", "г. Искитим"],
                       "gained": ["Барабинский район"], "lost": []}],
             "items": [{"municipality": null, "change": null,
                        "percents": [{"date": "2024-11-13", "percent": 51.58}]},
                       {"municipality": "Баганский район", "change": 0.93,
                        "percents": [{"date": "2024-11-05", "percent": 34.62}, {"date": "2024-11-13", "percent": 35.55}]}]}""";

    static final String SCHOOLS =
            """
            {"indicator": "2.1", "date": "2024-11-13", "municipality": "Колыванский район",
             "row": {"municipality": "Колыванский район", "series": "SFERUM", "observedOn": "2024-11-13",
               "numerator": 905, "denominator": 3112, "percent": 29.08, "percentPublished": 29.1, "plan": 49.50,
               "yellowFrom": 49.50, "zone": "RED", "trend": 0.62, "yearPlan": 50.00, "lacking": 651,
               "needPerWeek": 94.9, "outlook": null, "rank": 33, "quality": [], "notes": [], "suppressed": false,
               "sentence": "Колыванский район: 29,08 %, красная зона, план месяца 49,50 %."},
             "auditedOn": "2024-11-12",
             "people": [{"kind": "PUPIL", "denominator": 3105, "numerator": 2400, "percent": 77.29, "bySchools": 412,
               "toHalf": 0, "withheld": false}],
             "items": [{"schoolId": "kolyvan-2", "name": "Колыванская СОШ № 2", "people": [{"kind": "PUPIL",
               "denominator": 812, "numerator": 540, "percent": 66.50, "bySchools": 190, "toHalf": 0,
               "withheld": false}]}],
             "sentence": "Колыванский район. До плана года не хватает 651 обучающегося. По проверке карточек 12.11.2024 вход не работает у 705 обучающихся, после исправления карточек школами заработает у 412 из них. Больше всего даст Колыванская СОШ № 2: 190. Работающий вход — условие: показатель вырастет, когда люди начнут входить и пользоваться."}""";
    static final String CARDS =
            """
            {"auditId": "01930f3a-7c11-7a51-9d3e-5b8f0c6f2a10", "auditedOn": "2026-11-20",
             "items": [{"cardIds": ["card-17", "card-18"], "className": "7Б", "unlocks": 1, "unlockedSoFar": 1, "helps": 0,
               "urgent": false, "tasks": [{"cause": "L7",
                 "title": "Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка", "certain": true,
                 "steps": ["Сверьте СНИЛС ребёнка с документом."]}]}], "next": null}""";

    private IndicatorExamples() {}
}
