package ru.nso.esialogin.imports.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import ru.nso.esialogin.imports.heading.Field;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.imports.row.Cells.Placed;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.person.spelling.DocumentText;
import ru.nso.esialogin.person.spelling.NameText;

/** Reads one person from the cells of a row. Values are kept as written; only zeros that Excel has cut come back. */
final class PersonReading {
    private static final int PASSPORT_DIGITS = 10;
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[;,\n]");
    private static final Pattern BETWEEN_EMAILS = Pattern.compile("[;,\\s]");

    private final LocalDate latestBirth;

    /** @param latestBirth the last day on which somebody on a card can be born */
    PersonReading(LocalDate latestBirth) {
        this.latestBirth = latestBirth;
    }

    /**
     * The person of a row.
     *
     * @param id its place on the card: the server gives the id
     */
    Person read(Cells cells, Who who, String id) {
        return Person.builder(id)
                .name(name(cells, who))
                .birthDate(birthDate(cells, who))
                .sex(cells.constant(who, Field.SEX, Vocabulary.SEX))
                .snils(snils(cells, who))
                .citizenship(cells.text(who, Field.CITIZENSHIP))
                .phones(contacts(cells, who, Field.PHONE, PersonReading::phones, PhoneField::remarks))
                .emails(contacts(cells, who, Field.EMAIL, PersonReading::emails, EmailField::remarks))
                .esiaOid(cells.text(who, Field.ESIA_OID))
                .documents(documents(cells, who))
                .federalRegistryId(cells.text(who, Field.FEDERAL_REGISTRY_ID))
                .regionalId(cells.text(who, Field.REGIONAL_ID))
                .build();
    }

    /**
     * Refuses a row of somebody without a name, or whom nobody could find again: the next upload of the same file would
     * make a second card.
     */
    static void refuseNobody(Cells cells, Person person, String of) {
        if (cells.notes().refused()) {
            return; // what is missing may be what could not be read
        }
        if (!person.name().last().isPresent() && !person.name().first().isPresent()) {
            cells.notes().refuseRow("Не указано имя " + of + ".", "Впишите фамилию и имя.");
        } else if (!person.regionalId().isPresent()
                && person.matchableSnils().isEmpty()
                && !person.birthDate().isPresent()) {
            cells.notes()
                    .refuseRow(
                            "По этой строке человека не отличить от однофамильца.",
                            "Впишите дату рождения, СНИЛС или региональный идентификатор.");
        }
    }

    private static FullName name(Cells cells, Who who) {
        Fact<String> whole = cells.text(who, Field.FULL_NAME);
        if (whole.isUnknown()) {
            return new FullName(
                    cells.text(who, Field.LAST_NAME),
                    cells.text(who, Field.FIRST_NAME),
                    cells.text(who, Field.MIDDLE_NAME));
        }
        NameText parts = NameText.of(whole.orElse(""));
        if (whole.isPresent() && !parts.isTold()) {
            cells.notes()
                    .remark(
                            cells.place(who, Field.FULL_NAME).orElse(0),
                            "Вместо полного имени одно слово, оно прочитано как фамилия.",
                            "Впишите фамилию, имя и отчество через пробел.");
        }
        return FullName.of(parts.last(), parts.first(), parts.middle());
    }

    private Fact<BirthDate> birthDate(Cells cells, Who who) {
        Fact<BirthDate> born = cells.day(who, Field.BIRTH_DATE);
        if (born.value().filter(day -> day.date().isAfter(latestBirth)).isPresent()) {
            cells.notes()
                    .refuse(cells.place(who, Field.BIRTH_DATE).orElse(0), "Дата рождения в будущем.", "Проверьте год.");
        }
        return born;
    }

    private static Fact<SnilsField> snils(Cells cells, Who who) {
        Fact<String> text = cells.text(who, Field.SNILS);
        Fact<SnilsField> written = text.flatMap(Snils::read);
        if (!written.isPresent()) {
            return written;
        }
        SnilsField field = written.value().orElseThrow();
        int place = cells.place(who, Field.SNILS).orElse(0);
        Optional<Snils> whole = field.suggestion().filter(any -> isBareNumber(field.text()));
        if (whole.isPresent()) {
            cells.notes()
                    .remark(
                            place,
                            "Excel убрал нули в начале СНИЛС; они возвращены, контрольные цифры сходятся.",
                            "Сверьте с документом; задайте ячейке формат «Текстовый».");
            return Snils.read(whole.get().formatted());
        }
        cells.notes().remarks(place, field.remarks());
        return written;
    }

    /** Nothing but digits: a spreadsheet made a number of it, nobody wrote it so. */
    private static boolean isBareNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static <T> Fact<List<T>> contacts(
            Cells cells, Who who, Field field, Function<String, List<T>> read, Function<T, Set<Remark>> remarks) {
        if (cells.place(who, field).isEmpty()) {
            return Fact.unknown();
        }
        List<T> fields = new ArrayList<>();
        for (Placed cell : cells.texts(who, field)) {
            for (T contact : read.apply(cell.text())) {
                cells.notes().remarks(cell.place(), remarks.apply(contact));
                fields.add(contact);
            }
        }
        return fields.isEmpty() ? Fact.empty() : Fact.of(fields);
    }

    /** One field a number, where every piece is a number for itself; else the cell as it stands. */
    private static List<PhoneField> phones(String cell) {
        if (!BETWEEN_PHONES.matcher(cell).find()) {
            return PhoneNumber.read(cell).value().stream().toList();
        }
        List<PhoneField> pieces = pieces(cell, BETWEEN_PHONES).stream()
                .flatMap(piece -> PhoneNumber.read(piece).value().stream())
                .toList();
        boolean apart = pieces.size() > 1
                && pieces.stream().allMatch(piece -> piece.numbers().size() == 1);
        return apart ? pieces : PhoneNumber.read(cell).value().stream().toList();
    }

    private static List<EmailField> emails(String cell) {
        List<String> pieces = pieces(cell, BETWEEN_EMAILS);
        boolean apart = pieces.size() > 1 && pieces.stream().allMatch(piece -> piece.indexOf('@') > 0);
        return (apart ? pieces : List.of(cell))
                .stream()
                        .flatMap(piece -> EmailAddress.read(piece).value().stream())
                        .toList();
    }

    private static List<String> pieces(String cell, Pattern separator) {
        return List.of(separator.split(cell, -1)).stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static Fact<List<IdentityDocument>> documents(Cells cells, Who who) {
        Fact<String> whole = cells.text(who, Field.DOCUMENT);
        Fact<String> series = cells.text(who, Field.DOCUMENT_SERIES);
        Fact<String> number = whole.isPresent() ? whole : cells.text(who, Field.DOCUMENT_NUMBER);
        if (whole.isUnknown() && series.isUnknown() && number.isUnknown()) {
            return Fact.unknown();
        }
        if (!series.isPresent() && !number.isPresent()) {
            return Fact.empty();
        }
        IdentityDocument.Type type = cells.constant(who, Field.DOCUMENT_TYPE, Vocabulary.DOCUMENT_TYPE)
                .orElse(likelyType(series.orElse(""), number.orElse("")));
        IdentityDocument document = new IdentityDocument(type, told(series), told(number));
        int place = cells.place(who, Field.DOCUMENT)
                .orElse(cells.place(who, Field.DOCUMENT_NUMBER)
                        .orElse(cells.place(who, Field.DOCUMENT_SERIES).orElse(0)));
        cells.notes().remarks(place, document.remarks());
        return Fact.of(List.of(document));
    }

    /** A part that the table has no column for is not on the document: it stands in the other one. */
    private static Fact<String> told(Fact<String> part) {
        return part.isUnknown() ? Fact.empty() : part;
    }

    private static IdentityDocument.Type likelyType(String series, String number) {
        DocumentText text = DocumentText.of(series, number);
        if (text.isRussianCertificate()) {
            return IdentityDocument.Type.BIRTH_CERTIFICATE;
        }
        return text.isAllDigits() && text.digitCount() == PASSPORT_DIGITS
                ? IdentityDocument.Type.PASSPORT
                : IdentityDocument.Type.OTHER;
    }
}
