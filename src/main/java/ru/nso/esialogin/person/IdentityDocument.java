package ru.nso.esialogin.person;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import ru.nso.esialogin.person.spelling.DocumentText;
import ru.nso.esialogin.person.spelling.Placeholders;

/**
 * An identity document as the card gives it. Only the two Russian forms that are fixed by law are looked at closely:
 * the passport, {@code 99 99 999999}, and the birth certificate, Roman numeral, hyphen, two Cyrillic letters and six
 * digits. Soviet and foreign documents are legal in whatever form they have.
 *
 * @param series the part before the number; may be empty when all is written in the number
 */
public record IdentityDocument(Type type, Fact<String> series, Fact<String> number) {

    /** Kinds of documents by which ЕСИА and the journal know a person. */
    public enum Type {
        PASSPORT,
        BIRTH_CERTIFICATE,
        CONSULAR_BIRTH_CERTIFICATE,
        FOREIGN_BIRTH_CERTIFICATE,
        FOREIGN_PASSPORT,
        OTHER
    }

    /** So many signs of a number stay. */
    private static final int SHOWN = 2;

    /** A shorter number is hidden as a whole. */
    private static final int FEWEST_TO_SHOW = 6;

    private static final int PASSPORT_SERIES = 4;
    private static final int PASSPORT_NUMBER = 6;

    /** Placeholders such as «Нет данных» become empty. */
    public IdentityDocument {
        Objects.requireNonNull(type);
        series = cleaned(series);
        number = cleaned(number);
    }

    /** What was noticed; nothing for a sound document and for one of which nothing is told. */
    public Set<Remark> remarks() {
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (series.isPresent() || number.isPresent()) {
            switch (type) {
                case PASSPORT -> lookAtPassport(remarks);
                case BIRTH_CERTIFICATE -> lookAtCertificate(remarks);
                default -> lookAtOther(remarks);
            }
        }
        return Remark.copyOf(remarks);
    }

    /**
     * Canonical text for equality: the same document in any spelling gives the same text, {@code 5012 123456},
     * {@code II-ЕТ 123456}. Empty when nothing is told.
     */
    public String normalised() {
        DocumentText text = text();
        return switch (type) {
            case PASSPORT -> text.passport();
            case BIRTH_CERTIFICATE, CONSULAR_BIRTH_CERTIFICATE -> text.certificate();
            default -> text.plain();
        };
    }

    /** The same with stars for all but the end of the number; spaces and hyphens stay. */
    public IdentityDocument masked() {
        return new IdentityDocument(
                type,
                series.map(text -> masked(text, 0)),
                number.map(text -> masked(text, text.length() >= FEWEST_TO_SHOW ? SHOWN : 0)));
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

    @Override
    public String toString() {
        return type + " ***";
    }

    private DocumentText text() {
        return DocumentText.of(series.orElse(""), number.orElse(""));
    }

    private void lookAtPassport(EnumSet<Remark> remarks) {
        DocumentText text = text();
        if (text.hidden()) {
            remarks.add(Remark.MASKED);
            remarks.add(Remark.NOT_READABLE);
        } else if (!text.isAllDigits()) {
            remarks.add(text.isAllDigitsAndLookAlikes() ? Remark.LETTERS_FOR_DIGITS : Remark.NOT_READABLE);
        } else if (text.isZeros()) {
            remarks.add(Remark.ALL_ZEROS);
        } else if (text.digitCount() != PASSPORT_SERIES + PASSPORT_NUMBER) {
            boolean fewZerosShort = text.digitCount() >= PASSPORT_SERIES + PASSPORT_NUMBER - 2
                    && text.digitCount() < PASSPORT_SERIES + PASSPORT_NUMBER;
            remarks.add(fewZerosShort ? Remark.LOST_LEADING_ZEROS : Remark.WRONG_LENGTH);
        }
    }

    private void lookAtCertificate(EnumSet<Remark> remarks) {
        DocumentText text = text();
        if (text.isRussianCertificate()) {
            add(remarks, text.cyrillicInRomanPart(), Remark.CYRILLIC_LETTERS);
            add(remarks, text.digitsInRomanPart(), Remark.DIGITS_FOR_LETTERS);
            add(remarks, text.latinInLetters(), Remark.LATIN_LETTERS);
            add(remarks, text.digitCount() != PASSPORT_NUMBER, Remark.WRONG_LENGTH);
        } else {
            lookAtOther(remarks);
        }
    }

    private void lookAtOther(EnumSet<Remark> remarks) {
        DocumentText text = text();
        add(remarks, text.hidden(), Remark.MASKED);
        add(remarks, text.hidden() || !text.hasDigit(), Remark.NOT_READABLE);
        add(remarks, text.hasDigit() && text.isZeros(), Remark.ALL_ZEROS);
    }

    private static void add(EnumSet<Remark> remarks, boolean holds, Remark remark) {
        if (holds) {
            remarks.add(remark);
        }
    }

    private static Fact<String> cleaned(Fact<String> part) {
        return part.isPresent() && Placeholders.isPlaceholder(part.orElse("")) ? Fact.empty() : part;
    }
}
