package ru.nso.esialogin.ticket.reply.draft;

import java.util.Optional;

/** How long parts of a reply may be, and which signs they may have. */
public final class ReplyLimits {
    /** Longest address. */
    public static final int LONGEST_ADDRESS = 254;

    /** Longest subject. */
    public static final int LONGEST_SUBJECT = 150;

    /** Longest text. */
    public static final int LONGEST_TEXT = 20_000;

    private ReplyLimits() {}

    /** What is wrong with an address, in Russian. */
    public static Optional<String> faultOfAddress(String text) {
        return faultOfLine(text, LONGEST_ADDRESS);
    }

    /** What is wrong with a subject, in Russian. */
    public static Optional<String> faultOfSubject(String text) {
        return faultOfLine(text, LONGEST_SUBJECT);
    }

    /** What is wrong with the words, in Russian. */
    public static Optional<String> faultOfText(String text) {
        return text.codePoints().anyMatch(ReplyLimits::isNoSignOfText)
                ? Optional.of("В тексте есть управляющие знаки. Уберите их.")
                : faultOfLength(text, LONGEST_TEXT);
    }

    private static Optional<String> faultOfLine(String text, int longest) {
        return text.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of("Здесь нужна одна строка без управляющих знаков.")
                : faultOfLength(text, longest);
    }

    private static Optional<String> faultOfLength(String text, int longest) {
        return text.length() > longest
                ? Optional.of("Слишком длинно: допустимо не больше " + longest + " знаков.")
                : Optional.empty();
    }

    private static boolean isNoSignOfText(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
    }
}
