package ru.nso.esialogin.canary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Invented values that stand nowhere else, and how they would look if they came out. */
public final class Canary {
    static final String SNILS = "168-888-001 42";
    static final String PHONE = "8 (913) 888-00-42";
    static final String EMAIL = "Planted.Canary@example.org";
    static final String SERIES = "5088";
    static final String NUMBER = "880042";
    static final String OID = "1000888880042";
    static final String REGISTER_ID = "R-PLANTED-880042";
    static final String PASSWORD = "planted-canary-password-880042";
    static final String TOKEN = "eyJhbGciOiJub25lIn0.cGxhbnRlZC1jYW5hcnktODgwMDQy.planted";
    static final String REPEAT_KEY = "planted-canary-repeat-880042";
    static final String SURNAME = "Свиристелькина";

    /** What the database shows on purpose, in small letters: names stay readable for search (ADR 8). */
    static final String READABLE = "свиристелькина";

    /** Said when all of it is planted, so that whoever searches later knows that there was something to find. */
    static final String MARK = "The canaries are planted";

    private static final List<String> VALUES = List.of(
            "16888800142",
            "168888001",
            "168-888-001",
            "168 888 001",
            "9138880042",
            "913) 888-00-42",
            "913 888-00-42",
            "913-888-00-42",
            "planted.canary",
            "Planted.Canary",
            "5088880042",
            "5088 880042",
            OID,
            REGISTER_ID,
            "planted-canary-password",
            Base64.getEncoder().encodeToString(("helpdesk:" + PASSWORD).getBytes(StandardCharsets.UTF_8)),
            "cGxhbnRlZC1jYW5hcnktODgwMDQy",
            REPEAT_KEY);

    /** Whoever reaches a card reads these on it (AccessMatrix); nothing else tells them. */
    private static final List<String> READABLE_ON_CARDS = List.of(OID, REGISTER_ID);

    private static final List<String> NAMES = List.of(SURNAME, READABLE, "СВИРИСТЕЛЬКИНА");

    private Canary() {}

    /** Everything but names. */
    public static List<String> values() {
        return VALUES;
    }

    /** What no answer tells, not even to those who reach the card. */
    static List<String> masked() {
        return VALUES.stream()
                .filter(value -> !READABLE_ON_CARDS.contains(value))
                .toList();
    }

    /** Ways to write the surname. */
    static List<String> names() {
        return NAMES;
    }
}
