package ru.nso.esialogin.person;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What was noticed when a written value was read. A remark says nothing about whether the value could be read. */
public enum Remark {
    /** Letters stand for digits: О for 0, З for 3. */
    LETTERS_FOR_DIGITS,
    /** A digit stands for a letter: 1 for the Roman I. */
    DIGITS_FOR_LETTERS,
    /** So many digits are missing that a spreadsheet has probably cut leading zeros. */
    LOST_LEADING_ZEROS,
    /** Enough digits, but the check digits do not fit the others. */
    CHECK_DIGITS_WRONG,
    /** Nothing but zeros: a placeholder, not a value. */
    ALL_ZEROS,
    /** Digits, but too many or too few. */
    WRONG_LENGTH,
    /** Not to be read as a value of this kind at all. */
    NOT_READABLE,
    /** A landline: no one-time code reaches it and ЕСИА never sends it. */
    LANDLINE,
    /** A number of another country. */
    FOREIGN,
    /** A Russian number of a range that no subscriber has: 8-800 and the like. */
    SERVICE_NUMBER,
    /** More than one value in a field meant for one. */
    TWO_IN_ONE_FIELD,
    /** An extension («доб. 12») was left aside. */
    EXTENSION,
    /** Words («мама») beside the value were left aside. */
    WORDS_BESIDE,
    /** Cyrillic letters where Latin ones belong. */
    CYRILLIC_LETTERS,
    /** Latin letters where Cyrillic ones belong. */
    LATIN_LETTERS,
    /** A space inside an address. */
    SPACE_INSIDE,
    /** A comma where an address has a dot. */
    COMMA_FOR_DOT,
    /** A mail domain one slip away from a well-known one: .ry, .con, gmial. */
    MISTYPED_DOMAIN,
    /** Too few digits for a phone number: a local one without its area code, or digits lost. */
    SHORT_NUMBER,
    /** Stars, dots or crosses stand for digits: a mask, not a value. */
    MASKED;

    /** An unmodifiable copy that always iterates in the order above, so that answers are the same byte for byte. */
    static Set<Remark> copyOf(Collection<Remark> remarks) {
        EnumSet<Remark> copy = EnumSet.noneOf(Remark.class);
        copy.addAll(remarks);
        return Collections.unmodifiableSet(copy);
    }
}
