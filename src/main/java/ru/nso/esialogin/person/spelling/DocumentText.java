package ru.nso.esialogin.person.spelling;

import java.util.Locale;

/**
 * Series and number of a document, read as one text: people put both into one field as often as into two.
 *
 * @param written upper case, spaces and dashes as they stood
 */
public record DocumentText(String written) {

    private static final int CERTIFICATE_LETTERS = 2;
    private static final String ROMAN = "IVXLC";

    public static DocumentText of(String series, String number) {
        return new DocumentText(Signs.trim(series + ' ' + number).toUpperCase(Locale.ROOT));
    }

    public boolean hidden() {
        return Signs.hasHidingMark(written);
    }

    public boolean hasDigit() {
        return digitCount() > 0;
    }

    public boolean isZeros() {
        return digits().chars().allMatch(c -> c == '0');
    }

    public boolean isAllDigits() {
        return hasDigit() && bare().chars().allMatch(c -> Signs.digit((char) c) >= 0);
    }

    /** Digits and letters О, З that stand for digits. */
    public boolean isAllDigitsAndLookAlikes() {
        return hasDigit() && bare().chars().allMatch(c -> Signs.digit((char) c) >= 0 || "OОЗ".indexOf(c) >= 0);
    }

    /** How many digits the number has; the Roman part of a certificate is no digits even if written with 1. */
    public int digitCount() {
        return digits().length();
    }

    /** Roman numeral, two letters, digits: the Russian and the later Soviet form, with letters mixed up or not. */
    public boolean isRussianCertificate() {
        return romanEnd() > 0 && !digits().isEmpty();
    }

    public boolean cyrillicInRomanPart() {
        return LookAlikes.hasCyrillic(bare().substring(0, Math.max(romanEnd(), 0)));
    }

    public boolean digitsInRomanPart() {
        return bare().chars().limit(Math.max(romanEnd(), 0)).anyMatch(c -> Signs.digit((char) c) >= 0);
    }

    public boolean latinInLetters() {
        int start = romanEnd();
        return start > 0 && LookAlikes.hasLatin(bare().substring(start, start + CERTIFICATE_LETTERS));
    }

    /** {@code 5012 123456}, or the digits as they are where there are not ten. */
    public String passport() {
        String bare = bare();
        return bare.length() == 10 ? bare.substring(0, 4) + ' ' + bare.substring(4) : bare;
    }

    /** {@code II-ЕТ 123456} for the Russian form, {@link #plain()} for any other. */
    public String certificate() {
        int end = romanEnd();
        if (end <= 0) {
            return plain();
        }
        String letters = LookAlikes.toCyrillic(bare().substring(end, end + CERTIFICATE_LETTERS));
        return roman(bare().substring(0, end)) + '-' + letters + ' ' + digits();
    }

    /** Letters and digits only; look-alike letters as Latin, so that the keyboard does not matter. */
    public String plain() {
        return LookAlikes.toLatin(bare());
    }

    /** Never the number of the document. */
    @Override
    public String toString() {
        return "DocumentText";
    }

    private String digits() {
        String bare = bare();
        StringBuilder digits = new StringBuilder();
        for (int i = Math.max(romanEnd(), 0); i < bare.length(); i++) {
            int digit = Signs.digit(bare.charAt(i));
            if (digit >= 0) {
                digits.append(digit);
            }
        }
        return digits.toString();
    }

    /** Letters and digits of the text; the sign № and the word for it fall away. */
    private String bare() {
        StringBuilder bare = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int digit = Signs.digit(c);
            if (digit >= 0) {
                bare.append((char) ('0' + digit));
            } else if (Character.isLetter(c) || c == '|' || Character.getType(c) == Character.LETTER_NUMBER) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Where the Roman part ends: before the two letters that stand before the number; 0 where there is none. */
    private int romanEnd() {
        String bare = bare();
        int number = bare.length();
        while (number > 0 && Signs.digit(bare.charAt(number - 1)) >= 0) {
            number--;
        }
        int end = number - CERTIFICATE_LETTERS;
        if (end <= 0 || number == bare.length()) {
            return 0;
        }
        for (int i = end; i < number; i++) {
            if (!LookAlikes.isCyrillic(LookAlikes.toCyrillic(bare.charAt(i)))) {
                return 0;
            }
        }
        String roman = roman(bare.substring(0, end));
        return roman.chars().allMatch(c -> ROMAN.indexOf(c) >= 0) ? end : 0;
    }

    /** The Roman numeral meant by a mixture of Latin, Cyrillic, digits 1 and single signs for whole numerals. */
    private static String roman(String written) {
        StringBuilder roman = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            switch (c) {
                case '1', '|', 'І', 'L', 'Ⅰ' -> roman.append('I');
                case 'У', 'Ⅴ' -> roman.append('V');
                case 'Х', 'Ⅹ' -> roman.append('X');
                case 'С' -> roman.append('C');
                case 'П', 'Ⅱ' -> roman.append("II");
                case 'Ш', 'Ⅲ' -> roman.append("III");
                case 'Ⅳ' -> roman.append("IV");
                case 'Ⅵ' -> roman.append("VI");
                case 'Ⅶ' -> roman.append("VII");
                case 'Ⅷ' -> roman.append("VIII");
                case 'Ⅸ' -> roman.append("IX");
                default -> roman.append(c);
            }
        }
        return roman.toString();
    }
}
