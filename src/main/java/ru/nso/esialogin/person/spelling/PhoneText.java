package ru.nso.esialogin.person.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text from a phone field taken apart, before anybody asks whether the digits make a number.
 *
 * @param pieces what stands between separators and words; each piece is its groups of digits, the first of them
 *     perhaps with a leading plus
 * @param extension an extension («доб. 12») was left out
 * @param words words other than labels («тел.») were left out
 * @param lettersForDigits О or З stands among the digits
 * @param hidden stars, bullets or crosses stand for digits
 * @param otherSigns letters inside a number, or signs that belong to no phone number
 */
public record PhoneText(
        List<List<String>> pieces,
        boolean extension,
        boolean words,
        boolean lettersForDigits,
        boolean hidden,
        boolean otherSigns) {

    private static final Set<String> EXTENSION_WORDS =
            Set.of("доб", "добавочный", "вн", "внутр", "внутренний", "ext", "extension");
    private static final Set<String> LABELS = Set.of(
            "тел",
            "телефон",
            "т",
            "моб",
            "мобильный",
            "м",
            "сот",
            "сотовый",
            "с",
            "дом",
            "домашний",
            "раб",
            "рабочий",
            "номер",
            "контактный",
            "факс",
            "и",
            "или",
            "tel",
            "phone",
            "mob",
            "mobile");
    private static final String SILENT_SIGNS = "()[].:'\"«»’`_№~=<>";
    private static final String SEPARATORS = ",;/\\|&";

    public static PhoneText of(String text) {
        return new Reading(text).read();
    }

    /** Says how many pieces there are, not which. */
    @Override
    public String toString() {
        return "PhoneText of " + pieces.size();
    }

    /** One pass over the text. */
    private static final class Reading {
        private final String text;
        private final List<List<String>> pieces = new ArrayList<>();
        private List<String> groups = new ArrayList<>();
        private final StringBuilder group = new StringBuilder();
        private boolean extension;
        private boolean words;
        private boolean lettersForDigits;
        private boolean hidden;
        private boolean otherSigns;

        Reading(String text) {
            this.text = text;
        }

        PhoneText read() {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (Signs.digit(c) >= 0) {
                    group.append((char) ('0' + Signs.digit(c)));
                    i++;
                } else if (Character.isLetter(c)) {
                    i = word(i);
                } else if (c == '#') {
                    endPiece();
                    i = skipExtension(i + 1);
                } else {
                    sign(c);
                    i++;
                }
            }
            endPiece();
            return new PhoneText(List.copyOf(pieces), extension, words, lettersForDigits, hidden, otherSigns);
        }

        private void sign(char c) {
            if (c == '\n' || c == '\r' || SEPARATORS.indexOf(c) >= 0) {
                endPiece();
            } else if (c == '+' || c == '＋') {
                endPiece();
                group.append('+');
            } else if (Signs.isHidingMark(c)) {
                hidden = true;
            } else if (Signs.isSpace(c) || Signs.isDash(c)) {
                endGroup();
            } else if (SILENT_SIGNS.indexOf(c) < 0) {
                otherSigns = true;
            }
        }

        /** Takes the letters from here on and whatever belongs to them; returns the place after. */
        private int word(int start) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            boolean digitBefore = start > 0 && Signs.digit(text.charAt(start - 1)) >= 0;
            boolean digitAfter = end < text.length() && Signs.digit(text.charAt(end)) >= 0;
            if (EXTENSION_WORDS.contains(word)) {
                endPiece();
                return skipExtension(end);
            }
            if (isAllOf(word, "oоз") && (digitBefore || digitAfter)) {
                lettersForDigits = true;
            } else if (isAllOf(word, "xх") && (word.length() > 2 || digitBefore || digitAfter)) {
                hidden = true;
            } else if (!LABELS.contains(word)) {
                otherSigns |= digitBefore && digitAfter;
                words = true;
            }
            endPiece();
            return end;
        }

        private int skipExtension(int from) {
            extension = true;
            int i = from;
            while (i < text.length() && isBetweenWordAndExtension(text.charAt(i))) {
                i++;
            }
            while (i < text.length() && Signs.digit(text.charAt(i)) >= 0) {
                i++;
            }
            return i;
        }

        private boolean isBetweenWordAndExtension(char c) {
            return c == '.' || c == ':' || (c != '\n' && Signs.isSpace(c));
        }

        private void endGroup() {
            if (!group.isEmpty() && !group.toString().equals("+")) {
                groups.add(group.toString());
                group.setLength(0);
            }
        }

        private void endPiece() {
            endGroup();
            group.setLength(0);
            if (!groups.isEmpty()) {
                pieces.add(List.copyOf(groups));
                groups = new ArrayList<>();
            }
        }

        private static boolean isAllOf(String word, String letters) {
            return word.chars().allMatch(c -> letters.indexOf(c) >= 0);
        }
    }
}
