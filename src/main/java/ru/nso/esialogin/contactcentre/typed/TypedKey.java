package ru.nso.esialogin.contactcentre.typed;

import java.util.Optional;
import java.util.regex.MatchResult;
import ru.nso.esialogin.contactcentre.compare.LookupKey;
import ru.nso.esialogin.contactcentre.compare.LookupKey.Kind;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Snils;

/**
 * What was typed into the one field: a SNILS, a phone number, or a name with a birth date. The words around it and the way
 * the digits are grouped decide; where they do not, and the number can be both, nothing is guessed.
 */
public sealed interface TypedKey {

    /** Most signs that are read. */
    int LONGEST = 300;

    /** A key that can be looked up by. */
    record Read(LookupKey key) implements TypedKey {}

    /** Eleven digits that are a right SNILS and a phone number as well: somebody has to say which. */
    record SnilsOrPhone() implements TypedKey {}

    /** Nothing that can be looked up by. */
    record Unclear(Wanted wanted) implements TypedKey {}

    /** What is missing. */
    enum Wanted {
        /** Nothing was typed. */
        ANYTHING,
        /** Too much was typed. */
        LESS,
        /** Something that is none of the three. */
        KNOWN_KIND,
        SNILS,
        PHONE,
        /** There is a birth date, but no surname and first name. */
        NAME,
        /** There is a name, but no birth date. */
        BIRTH_DATE,
        /** What stands in the place of the birth date is no day. */
        REAL_DAY
    }

    /** Reads it as what it looks like. */
    static TypedKey read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Unclear(Wanted.ANYTHING);
        }
        if (text.length() > LONGEST) {
            return new Unclear(Wanted.LESS);
        }
        if (Looks.SNILS_WORD.matcher(text).lookingAt()) {
            return read(text, Kind.SNILS);
        }
        if (Looks.PHONE_WORD.matcher(text).lookingAt()) {
            return read(text, Kind.PHONE);
        }
        boolean words = Looks.WORD.matcher(text).find();
        if (words && Looks.DAY.matcher(text).find()) {
            return read(text, Kind.NAME);
        }
        Optional<LookupKey> snils = LookupKey.bySnils(text);
        Optional<LookupKey> phone = LookupKey.byPhone(text);
        if (snils.isPresent() && phone.isPresent()) {
            return either(text, snils.get(), phone.get());
        }
        return snils.or(() -> phone).<TypedKey>map(Read::new).orElseGet(() -> new Unclear(missing(text, words)));
    }

    /** Reads it as what somebody says that it is. */
    static TypedKey read(String typed, Kind kind) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return new Unclear(Wanted.LESS);
        }
        return switch (kind) {
            case SNILS -> LookupKey.bySnils(text).<TypedKey>map(Read::new).orElseGet(() -> new Unclear(Wanted.SNILS));
            case PHONE -> LookupKey.byPhone(text).<TypedKey>map(Read::new).orElseGet(() -> new Unclear(Wanted.PHONE));
            case NAME -> name(text);
        };
    }

    private static TypedKey either(String text, LookupKey snils, LookupKey phone) {
        if (Looks.SNILS_GROUPS.matcher(text).matches()) {
            return new Read(snils);
        }
        boolean rightSnils = Snils.read(text)
                .value()
                .flatMap(field -> field.snils())
                .filter(Snils::isValid)
                .isPresent();
        return rightSnils && !Looks.PHONE_GROUPS.matcher(text).matches() ? new SnilsOrPhone() : new Read(phone);
    }

    private static Wanted missing(String text, boolean words) {
        if (words) {
            return text.chars().anyMatch(Character::isDigit) ? Wanted.REAL_DAY : Wanted.BIRTH_DATE;
        }
        return BirthDate.parse(text).isPresent() ? Wanted.NAME : Wanted.KNOWN_KIND;
    }

    private static TypedKey name(String text) {
        Optional<MatchResult> day = Looks.DAY.matcher(text).results().findFirst();
        if (day.isEmpty()) {
            return new Unclear(missing(text, true));
        }
        Optional<BirthDate> born = BirthDate.parse(day.get().group(1));
        String rest = (text.substring(0, day.get().start())
                        + ' '
                        + text.substring(day.get().end()))
                .replace(',', ' ')
                .replace(';', ' ');
        if (born.isEmpty() || rest.chars().anyMatch(Character::isDigit)) {
            return new Unclear(Wanted.REAL_DAY);
        }
        return LookupKey.byName(rest, born.get()).<TypedKey>map(Read::new).orElseGet(() -> new Unclear(Wanted.NAME));
    }
}
