package ru.nso.esialogin.console.school.card.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import ru.nso.esialogin.card.editing.Typed;
import ru.nso.esialogin.card.editing.Typing;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;

/** Somebody on a card as fields, and fields as somebody on a card. */
public final class PersonForm {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Typing typing;
    private final int mostContacts;
    private final LocalDate latestBirth;
    private final String check;
    private final MoreForm more;

    /**
     * Forms within bounds.
     *
     * @param latestBirth the last day on which somebody can be born
     * @param check where fields are checked while they are typed; empty: they are not
     */
    public PersonForm(Typing typing, int mostContacts, LocalDate latestBirth, String check) {
        this.typing = typing;
        this.mostContacts = mostContacts;
        this.latestBirth = latestBirth;
        this.check = check;
        this.more = new MoreForm(typing, mostContacts, check);
    }

    /** Somebody read from a form, and the form to be shown again. */
    public record Read(Person person, List<FieldView> fields, MoreView more) {
        /** Whether nothing was typed. */
        public boolean isBlank() {
            return more.isBlank()
                    && fields.stream().allMatch(field -> field.value().isBlank());
        }
    }

    /** What else is known of somebody, with masks. */
    public MoreView more(String at, Person person) {
        return more.shown(at, person);
    }

    /** The kind of document that a form names. */
    public static IdentityDocument.Type documentType(String text) {
        return MoreForm.type(text);
    }

    /** A day as it stands in a field. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The fields of somebody, with masks. */
    public List<FieldView> shown(String at, Person person) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(field(at, "lastName", "Фамилия", person.name().last().orElse(""), false));
        fields.add(field(at, "firstName", "Имя", person.name().first().orElse(""), false));
        fields.add(field(at, "middleName", "Отчество", person.name().middle().orElse(""), false));
        fields.add(field(
                at,
                "birthDate",
                "Дата рождения",
                person.birthDate().value().map(born -> day(born.date())).orElse(""),
                true));
        fields.add(field(
                at,
                "snils",
                "СНИЛС",
                person.snils().value().map(SnilsField::masked).orElse(""),
                true));
        several(fields, at, "phone", "Телефон", masks(person.phones(), PhoneField::masked));
        several(fields, at, "email", "Электронная почта", masks(person.emails(), EmailField::masked));
        return fields;
    }

    private static <T> List<String> masks(Fact<List<T>> items, Function<T, String> mask) {
        return items.orElse(List.of()).stream().map(mask).toList();
    }

    /** One field more than there are values, for another one. */
    private void several(List<FieldView> fields, String at, String name, String label, List<String> values) {
        for (int i = 0; i <= values.size(); i++) {
            fields.add(numbered(at, name, label, i, i < values.size() ? values.get(i) : ""));
        }
    }

    private FieldView numbered(String at, String name, String label, int number, String value) {
        String full = at + '-' + name;
        String which = number == 0 ? label : label + " " + (number + 1);
        return FieldView.shown(full + '-' + number, full, which, value, check);
    }

    private FieldView field(String at, String name, String label, String value, boolean checked) {
        String full = at + '-' + name;
        return FieldView.shown(full, full, label, value, checked ? check : "");
    }

    /** Somebody as the fields say; what the form does not have stays as it is stored. */
    public Read read(TypedFields typed, String at, Person stored) {
        List<FieldView> fields = new ArrayList<>();
        Fact<String> last = one(
                fields,
                typed,
                field(at, "lastName", "Фамилия", "", false),
                stored.name().last(),
                typing::text);
        Fact<String> first = one(
                fields,
                typed,
                field(at, "firstName", "Имя", "", false),
                stored.name().first(),
                typing::text);
        Fact<String> middle = one(
                fields,
                typed,
                field(at, "middleName", "Отчество", "", false),
                stored.name().middle(),
                typing::text);
        Fact<BirthDate> born = one(
                fields,
                typed,
                field(at, "birthDate", "Дата рождения", "", true),
                stored.birthDate(),
                (text, kept) -> typing.birthDate(text, kept, latestBirth));
        Fact<SnilsField> snils =
                one(fields, typed, field(at, "snils", "СНИЛС", "", true), stored.snils(), typing::snils);
        Fact<List<PhoneField>> phones = list(fields, typed, at, "phone", "Телефон", stored.phones(), typing::phone);
        Fact<List<EmailField>> emails =
                list(fields, typed, at, "email", "Электронная почта", stored.emails(), typing::email);
        MoreForm.Read further = more.read(typed, at, stored);
        return new Read(
                further.person().toBuilder()
                        .name(new FullName(last, first, middle))
                        .birthDate(born)
                        .snils(snils)
                        .phones(phones)
                        .emails(emails)
                        .build(),
                fields,
                further.view());
    }

    private static <T> Fact<T> one(
            List<FieldView> fields,
            TypedFields typed,
            FieldView field,
            Fact<T> stored,
            BiFunction<String, Fact<T>, Typed<T>> read) {
        String text = typed.one(field.name());
        Typed<T> made = read.apply(text, stored);
        fields.add(field.read(text, made));
        return made.value();
    }

    private <T> Fact<List<T>> list(
            List<FieldView> fields,
            TypedFields typed,
            String at,
            String name,
            String label,
            Fact<List<T>> stored,
            BiFunction<String, List<T>, Typed<T>> read) {
        List<T> left = new ArrayList<>(stored.orElse(List.of()));
        List<T> taken = new ArrayList<>();
        List<String> texts = typed.all(at + '-' + name).stream()
                .filter(text -> !text.isBlank())
                .limit(mostContacts)
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            Typed<T> made = read.apply(texts.get(i), left);
            made.value().value().ifPresent(value -> {
                left.remove(value);
                taken.add(value);
            });
            fields.add(numbered(at, name, label, i, "").read(texts.get(i), made));
        }
        fields.add(numbered(at, name, label, texts.size(), ""));
        if (!taken.isEmpty()) {
            return Fact.of(taken);
        }
        return stored.isUnknown() ? stored : Fact.empty();
    }
}
