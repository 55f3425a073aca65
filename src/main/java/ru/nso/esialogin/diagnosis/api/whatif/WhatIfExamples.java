package ru.nso.esialogin.diagnosis.api.whatif;

/** A worked example for the description. A test compares it with what comes back. */
final class WhatIfExamples {
    static final String REQUEST =
            """
            {"at": "2025-10-15T18:30:00+07:00",
             "edits": [{"what": "SET_SNILS", "cardId": "card-7", "personId": "pupil-7", "value": "112-233-445 95"}]}""";

    static final String ANSWER =
            """
            {
             "at": "2025-10-15T11:30:00Z",
             "edits": [
              {
               "what": "SET_SNILS",
               "cardId": "card-7",
               "personId": "pupil-7",
               "field": "SNILS",
               "value": "***-***-*** 95",
               "changesNothing": false
              }
             ],
             "affected": [
              {
               "effect": "GAINS",
               "kind": "PUPIL",
               "before": "FAILS",
               "after": "WORKS",
               "records": [
                {
                 "recordId": "card-7:pupil-7",
                 "cardId": "card-7",
                 "personId": "pupil-7"
                }
               ]
              }
             ],
             "outsideYourScope": 0,
             "dangerous": false,
             "complete": true,
             "dataAsOf": "2025-10-01T01:00:00Z"
            }""";

    private WhatIfExamples() {}
}
