package ru.nso.esialogin.card.api.wire;

/** Masks of what the vocabulary of persons has no mask for: parts of documents. */
final class Masks {
    private static final int SHOWN = 2;
    private static final int FEWEST_TO_SHOW = 6;

    private Masks() {}

    /** Stars for every sign but spaces and hyphens. */
    static String hidden(String text) {
        return masked(text, 0);
    }

    /** The last two signs stay, if there are enough before them. */
    static String tail(String text) {
        return masked(text, text.length() >= FEWEST_TO_SHOW ? SHOWN : 0);
    }

    private static String masked(String text, int shown) {
        StringBuilder mask = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean stays = i >= text.length() - shown || sign == ' ' || sign == '-';
            mask.append(stays ? sign : '*');
        }
        return mask.toString();
    }
}
