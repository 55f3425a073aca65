package ru.nso.esialogin.access.store.watch;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import ru.nso.esialogin.platform.crypto.KeyedMac;
import ru.nso.esialogin.platform.database.TestDatabase;

/** What tests of the watch ask for, and what it keeps. */
final class Watched {
    private Watched() {}

    /** SNILS with fitting check digits, one after the other, that no other test has. */
    static List<String> inARow(int count) {
        int first = ThreadLocalRandom.current().nextInt(300_000, 390_000) * 1000;
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(withCheckDigits(first + i));
        }
        return numbers;
    }

    private static String withCheckDigits(int number) {
        String digits = "%09d".formatted(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        return digits + "%02d".formatted(sum % 101 % 100);
    }

    /** "missed" or "hit" if the user is known to have asked for the number, else "nothing". */
    static String known(KeyedMac mac, String who, String number) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement query = connection.prepareStatement(
                        "select hit_at is null from watch_observation where who = ? and number = ?")) {
            query.setString(1, who);
            query.setBytes(2, mac.of(mac.activeKeyId(), "WATCH_NUMBER", number.getBytes(StandardCharsets.US_ASCII)));
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return "nothing";
                }
                return row.getBoolean(1) ? "missed" : "hit";
            }
        }
    }

    /** The one number that a query about a user gives. */
    static long count(String query, String who) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement prepared = connection.prepareStatement(query)) {
            prepared.setString(1, who);
            try (ResultSet row = prepared.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
