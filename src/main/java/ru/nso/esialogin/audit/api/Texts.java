package ru.nso.esialogin.audit.api;

import java.util.ArrayList;
import java.util.List;

/** Several texts as one, whatever signs they hold. */
final class Texts {
    private Texts() {}

    static String join(String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(text.length()).append(':').append(text);
        }
        return all.toString();
    }

    static List<String> split(String joined) {
        List<String> texts = new ArrayList<>();
        int place = 0;
        while (place < joined.length()) {
            int colon = joined.indexOf(':', place);
            int end = colon + 1 + Integer.parseInt(joined.substring(place, colon));
            texts.add(joined.substring(colon + 1, end));
            place = end;
        }
        return texts;
    }
}
