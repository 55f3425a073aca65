package ru.nso.esialogin.card.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * Reads what somebody typed over what stands on a card. The mask of a stored value stands for that value; another mask is
 * refused. A field that was left out on the card and stays blank is left out; another one that is blank is empty. What
 * cannot be read as a number is kept as it is written, with a remark.
 */
public final class Typing {
    private static final String MASK =
            "Значение скрыто звёздочками и не совпадает с тем, что на карточке. Наберите его полностью или верните прежнее.";

    private static final String STARS = "*";

    private final CardBounds bounds;

    /** Typing within these bounds. */
    public Typing(CardBounds bounds) {
        this.bounds = bounds;
    }

    /** A text: a part of a name, a class, a number of an order. */
    public Typed<String> text(String typed, Fact<String> stored, int most) {
        if (typed.isBlank()) {
            return blank(stored);
        }
        if (stored.value().filter(typed::equals).isPresent()) {
            return Typed.taken(stored);
        }
        return tooLong(typed, most)
                .<Typed<String>>map(Typed::refused)
                .orElseGet(() -> Typed.taken(Fact.of(typed.strip())));
    }

    /** The same, as long as a text of a person may be. */
    public Typed<String> text(String typed, Fact<String> stored) {
        return text(typed, stored, bounds.text());
    }

    /**
     * A day of birth.
     *
     * @param latest the last day on which somebody can be born; what stood there before is not refused
     */
    public Typed<BirthDate> birthDate(String typed, Fact<BirthDate> stored, LocalDate latest) {
        if (typed.isBlank()) {
            return blank(stored);
        }
        Optional<BirthDate> read = BirthDate.parse(typed);
        if (read.isEmpty()) {
            return Typed.refused("Такой даты нет. Впишите день, месяц и год, например 31.12.2015.");
        }
        if (read.equals(stored.value())) {
            return Typed.taken(stored);
        }
        return read.get().date().isAfter(latest)
                ? Typed.refused("Дата рождения в будущем. Проверьте год.")
                : Typed.taken(Fact.of(read.get()));
    }

    /** A day of an order or of employment. */
    public Typed<LocalDate> day(String typed, Fact<LocalDate> stored) {
        if (typed.isBlank()) {
            return blank(stored);
        }
        return BirthDate.parse(typed)
                .map(day -> Typed.taken(Fact.of(day.date())))
                .orElseGet(() -> Typed.refused("Такой даты нет. Впишите день, месяц и год, например 01.09.2026."));
    }

    /** A SNILS. */
    public Typed<SnilsField> snils(String typed, Fact<SnilsField> stored) {
        return settled(
                typed,
                stored,
                stored.value().map(List::of).orElse(List.of()),
                Snils::read,
                SnilsField::masked,
                SnilsField::remarks);
    }

    /**
     * A phone.
     *
     * @param stored those of the card that no other field stands for
     */
    public Typed<PhoneField> phone(String typed, List<PhoneField> stored) {
        return settled(typed, Fact.empty(), stored, PhoneNumber::read, PhoneField::masked, PhoneField::remarks);
    }

    /**
     * An e-mail address.
     *
     * @param stored those of the card that no other field stands for
     */
    public Typed<EmailField> email(String typed, List<EmailField> stored) {
        return settled(typed, Fact.empty(), stored, EmailAddress::read, EmailField::masked, EmailField::remarks);
    }

    /** The stored document whose masks were typed; of several the first. */
    public static Optional<IdentityDocument> sameDocument(String series, String number, List<IdentityDocument> stored) {
        return stored.stream()
                .filter(kept -> kept.masked().series().orElse("").equals(series.strip())
                        && kept.masked().number().orElse("").equals(number.strip()))
                .findFirst();
    }

    /**
     * A document. One of another kind with masks in its fields is the stored one whose kind was wrong.
     *
     * @param same the stored one whose masks were typed
     */
    public Typed<IdentityDocument> document(
            IdentityDocument.Type type, String series, String number, Optional<IdentityDocument> same) {
        if (same.isEmpty() && series.isBlank() && number.isBlank()) {
            return Typed.taken(Fact.empty());
        }
        Optional<String> fault = tooLong(series, bounds.text()).or(() -> tooLong(number, bounds.text()));
        if (same.isEmpty() && fault.isPresent()) {
            return Typed.refused(fault.get());
        }
        if (same.isEmpty() && (series.contains(STARS) || number.contains(STARS))) {
            return Typed.refused(MASK);
        }
        IdentityDocument document = same.map(
                        kept -> kept.type() == type ? kept : new IdentityDocument(type, kept.series(), kept.number()))
                .orElseGet(() -> new IdentityDocument(type, part(series), part(number)));
        return new Typed<>(Fact.of(document), List.of(), sentences(document.remarks()));
    }

    private static Fact<String> part(String typed) {
        return typed.isBlank() ? Fact.empty() : Fact.of(typed.strip());
    }

    private <T> Typed<T> settled(
            String typed,
            Fact<T> blank,
            List<T> stored,
            Function<String, Fact<T>> read,
            Function<T, String> mask,
            Function<T, Set<Remark>> remarks) {
        if (typed.isBlank()) {
            return blank(blank);
        }
        Optional<T> same = stored.stream()
                .filter(kept -> mask.apply(kept).equals(typed.strip()))
                .findFirst();
        if (same.isPresent()) {
            return new Typed<>(Fact.of(same.get()), List.of(), sentences(remarks.apply(same.get())));
        }
        Optional<String> fault = tooLong(typed, bounds.text());
        if (fault.isPresent()) {
            return Typed.refused(fault.get());
        }
        Fact<T> field = read.apply(typed.strip());
        Set<Remark> noticed = field.map(remarks).orElse(Set.of());
        return noticed.contains(Remark.MASKED)
                ? Typed.refused(MASK)
                : new Typed<>(field, List.of(), sentences(noticed));
    }

    private static List<String> sentences(Set<Remark> remarks) {
        return remarks.stream()
                .flatMap(remark -> RemarkTexts.of(remark).stream())
                .toList();
    }

    private static <T> Typed<T> blank(Fact<T> stored) {
        return Typed.taken(stored.isUnknown() ? stored : Fact.empty());
    }

    private static Optional<String> tooLong(String typed, int most) {
        if (typed.length() > most) {
            return Optional.of("Слишком длинно: допустимо не больше " + most + " знаков.");
        }
        return typed.chars().anyMatch(sign -> Character.isISOControl(sign))
                ? Optional.of("В тексте есть знак, которого не видно. Наберите его заново.")
                : Optional.empty();
    }
}
