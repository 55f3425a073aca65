package ru.nso.esialogin.contract;

import java.util.List;
import java.util.Locale;
import ru.nso.esialogin.person.Snils;

/** Invented values of nobody that no refusal may repeat. None is short, so that no trace id holds one by chance. */
final class Canaries {
    static final String SURNAME = "Пустельгина-Канарская";
    static final String SNILS = valid("168777001");
    static final String PHONE = "+79137770042";
    static final String EMAIL = "contract.canary@example.org";
    static final String DOCUMENT = "500477004242";

    private static final List<String> ALL = List.of(SURNAME, SNILS, PHONE, EMAIL, DOCUMENT);

    /** As they would be seen, however they are written. */
    private static final List<String> TRACES =
            List.of("пустельгин", "канарск", SNILS, SNILS.substring(0, 9), "9137770042", "contract.canary", DOCUMENT);

    private Canaries() {}

    static List<String> all() {
        return ALL;
    }

    /** What of them stands in a text. */
    static List<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String dense = lower.replaceAll("[ ()-]", "");
        return TRACES.stream()
                .filter(trace -> lower.contains(trace) || dense.contains(trace))
                .toList();
    }

    private static String valid(String nine) {
        for (int check = 0; check < 100; check++) {
            String digits = nine + "%02d".formatted(check);
            if (Snils.ofDigits(digits).orElseThrow().isValid()) {
                return digits;
            }
        }
        throw new IllegalArgumentException(nine);
    }
}
