package ru.nso.esialogin.contactcentre.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.nso.esialogin.contactcentre.kin.KinRecord;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;

/** A fact as the caller said it, read and brought into the form in which it is compared. */
public final class Said {
    private static final int FEWEST_DIGITS_OF_A_DOCUMENT = 5;

    private final ComparedFact fact;
    private final Predicate<KinRecord> fits;

    private Said(ComparedFact fact, Predicate<KinRecord> fits) {
        this.fact = fact;
        this.fits = fits;
    }

    /** Reads what was said; nothing where it cannot be such a fact, whatever the cards hold. */
    public static Optional<Said> read(ComparedFact fact, String value) {
        Optional<Predicate<KinRecord>> fits =
                switch (fact) {
                    case CALLER_NAME, CHILD_NAME ->
                        SaidName.read(value)
                                .map(name -> record -> name.fits(record.person().name()));
                    case CALLER_BIRTH_DATE, CHILD_BIRTH_DATE ->
                        BirthDate.parse(value)
                                .map(day ->
                                        record -> record.person().birthDate().equals(Fact.of(day)));
                    case CALLER_PHONE -> phone(value);
                    case CALLER_EMAIL -> email(value);
                    case SCHOOL ->
                        SaidSchool.read(value)
                                .map(school ->
                                        record -> school.fits(record.card().school()));
                    case CLASS ->
                        ClassForm.of(value)
                                .map(said -> record -> record.className()
                                        .flatMap(ClassForm::of)
                                        .filter(said::equals)
                                        .isPresent());
                    case DOCUMENT -> document(value);
                };
        return fits.map(test -> new Said(fact, test));
    }

    /** What has to be said so that it can be read, in Russian. */
    public static String wanted(ComparedFact fact) {
        return switch (fact) {
            case CALLER_NAME, CHILD_NAME -> "Нужны хотя бы фамилия и имя.";
            case CALLER_BIRTH_DATE, CHILD_BIRTH_DATE -> "Нужна существующая дата, например 2012-03-08 или 08.03.2012.";
            case CALLER_PHONE -> "Не удалось прочитать номер телефона: нужен один номер вида +7XXXXXXXXXX.";
            case CALLER_EMAIL -> "Не удалось прочитать адрес почты: нужен один адрес вида имя@домен.";
            case SCHOOL -> "Нужен номер школы или слова её названия.";
            case CLASS -> "Нужен класс, например 6А.";
            case DOCUMENT -> "Нужны серия и номер документа.";
        };
    }

    /** Which fact it is. */
    public ComparedFact fact() {
        return fact;
    }

    /** Whether it is what the record holds. */
    boolean fits(KinRecord record) {
        return fits.test(record);
    }

    /** Which fact, not what was said. */
    @Override
    public String toString() {
        return fact.name();
    }

    private static Optional<Predicate<KinRecord>> phone(String value) {
        List<PhoneNumber> said =
                PhoneNumber.read(value).value().map(PhoneField::numbers).orElse(List.of());
        if (said.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(record -> Numbers.phones(record.person()).anyMatch(said.get(0)::equals));
    }

    private static Optional<Predicate<KinRecord>> email(String value) {
        List<EmailAddress> said =
                EmailAddress.read(value).value().map(EmailField::addresses).orElse(List.of());
        if (said.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(record -> Numbers.emails(record.person()).anyMatch(said.get(0)::equals));
    }

    /** People do not say what kind of document it is, so it is read as the kind that the card names. */
    private static Optional<Predicate<KinRecord>> document(String value) {
        long digits = value.chars().filter(Character::isDigit).count();
        if (digits < FEWEST_DIGITS_OF_A_DOCUMENT) {
            return Optional.empty();
        }
        List<IdentityDocument> said = Arrays.stream(IdentityDocument.Type.values())
                .map(type -> new IdentityDocument(type, Fact.empty(), Fact.of(value)))
                .toList();
        return Optional.of(record -> Numbers.documents(record.person()).anyMatch(onCard -> said.stream()
                .anyMatch(document -> document.type() == onCard.type()
                        && document.normalised().equals(onCard.normalised()))));
    }
}
