package ru.nso.esialogin.platform.crypto.api;

/** Worked examples of the description. */
final class KeyExamples {
    static final String KEYS =
            """
            {"keys": [{"use": "VALUES", "id": "2025", "configured": true, "active": false, "rotates": true, "rows": 1042,
                       "tables": {"card_version": 620, "person": 422}, "removable": false},
                      {"use": "VALUES", "id": "2026", "configured": true, "active": true, "rotates": true, "rows": 3100,
                       "tables": {"card_version": 1860, "diagnosis": 40, "person": 1200}, "removable": false},
                      {"use": "INDEXES", "id": "2026", "configured": true, "active": true, "rotates": true, "rows": 2400,
                       "tables": {"identity_key": 2400}, "removable": false},
                      {"use": "LOG", "id": "2025", "configured": true, "active": true, "rotates": false, "rows": 9000,
                       "tables": {"access_head": 400, "access_log": 4300, "access_seal": 4300}, "removable": false}],
             "damaged": {},
             "rotation": {"state": "RUNNING", "left": 1042, "rewritten": 3060, "unreadable": 0,
                          "startedAt": "2026-11-26T01:30:00Z", "seenAt": "2026-11-26T01:30:04Z", "finishedAt": null}}""";

    private KeyExamples() {}
}
