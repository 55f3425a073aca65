package ru.nso.esialogin.access;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody wants to see more than masks, in own words, for those who supervise.
 *
 * @param text 10 to 200 characters; nothing in it looks like a SNILS, a phone, an e-mail or a document
 */
public record StatedReason(String text) {
    /** Fewest characters. */
    public static final int SHORTEST = 10;

    /** Most characters. */
    public static final int LONGEST = 200;

    /** Stars and dots are no reason. */
    private static final int FEWEST_LETTERS = 5;

    /** A day says when something happened; its digits are no number of anybody. */
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])(?:[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])");

    /** Seven digits, whatever few signs stand between them: a phone of a town is the shortest number of a person. */
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9][^\\p{L}0-9]{0,3}){6}[0-9]");

    /** {@code II-ЕТ 512309}: a certificate of birth has six digits only, behind its series; № is «No» by now. */
    private static final Pattern CERTIFICATE =
            Pattern.compile("(?iu)[IVXLCУХ1]{1,6}[- ]{0,3}[А-ЯЁ]{2}[-NO ]{0,5}[0-9]{6}");

    private static final Pattern EMAIL = Pattern.compile("[^ ] ?@ ?[^ ]");

    public StatedReason {
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("not a usable reason");
        }
        text = text.strip();
    }

    /** What is wrong with a text as a reason, in Russian and without a word of it; nothing if it can be one. */
    public static Optional<String> fault(@Nullable String told) {
        String text = told == null ? "" : told.strip();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST
                || length > LONGEST
                || text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS
                || text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("Напишите словами, зачем нужны данные: от " + SHORTEST + " до " + LONGEST
                    + " знаков в одну строку.");
        }
        return looksPersonal(text)
                ? Optional.of("В причине не должно быть СНИЛС, телефона, почты и номера документа. Напишите её без них;"
                        + " номер обращения укажите отдельно, не в причине.")
                : Optional.empty();
    }

    private static boolean looksPersonal(String text) {
        String plain = withPlainDigits(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String withoutDays = DAY.matcher(plain).replaceAll("дата");
        return NUMBER.matcher(withoutDays).find()
                || CERTIFICATE.matcher(withoutDays).find()
                || EMAIL.matcher(plain).find();
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) {
                plain.append((char) ('0' + Character.digit(sign, 10)));
            } else {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }

    /** Without the text: people write what they should not. */
    @Override
    public String toString() {
        return "StatedReason";
    }
}
