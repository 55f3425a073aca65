package ru.nso.esialogin.fuzz;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.person.TaxNumber;

/** What is true of what stands on cards, however it is written. */
final class PersonLaws {
    private PersonLaws() {}

    static void snils(String text) {
        Optional<SnilsField> field = Snils.read(text).value();
        field.flatMap(SnilsField::snils).ifPresent(snils -> {
            Optional<Snils> again = Snils.read(snils.formatted()).value().flatMap(SnilsField::snils);
            Broken.unless(again.equals(Optional.of(snils)), "a SNILS as it is printed is read as the same");
            Broken.unless(Snils.ofDigits(snils.digits()).equals(Optional.of(snils)), "its digits are read as the same");
            hides(snils.masked(), snils.digits(), 2);
            hides(snils.toString(), snils.digits(), 2);
            Broken.unless(snils.neighbours().stream().noneMatch(snils::equals), "it is not its own neighbour");
        });
        field.ifPresent(read -> {
            read.snils().ifPresent(snils -> hides(read.masked(), snils.digits(), 2));
            Broken.unless(!read.matchable() || read.snils().isPresent(), "what is matched by is a SNILS");
        });
    }

    static void phone(String text) {
        PhoneNumber.read(text).value().ifPresent(field -> {
            for (PhoneNumber number : field.numbers()) {
                Optional<List<PhoneNumber>> again =
                        PhoneNumber.read(number.e164()).value().map(PhoneField::numbers);
                Broken.unless(
                        again.equals(Optional.of(List.of(number))), "a number as it is printed is read as the same");
                Broken.unless(
                        (number.kind() == PhoneNumber.Kind.FOREIGN)
                                != number.e164().startsWith("+7"),
                        "a number of the own country is no foreign one");
                hides(number.masked(), number.e164().substring(1), 7);
                Broken.unless(
                        number.neighbours().stream().noneMatch(number::equals), "a number is not its own neighbour");
            }
            Broken.unless(field.matchableNumbers().size() <= field.numbers().size(), "some of the numbers are matched");
            Broken.unless(!field.masked().isEmpty() || field.text().isEmpty(), "a mask is to be seen");
        });
    }

    static void email(String text) {
        EmailAddress.read(text).value().ifPresent(field -> {
            for (EmailAddress address : field.addresses()) {
                Optional<List<EmailAddress>> again =
                        EmailAddress.read(address.value()).value().map(EmailField::addresses);
                Broken.unless(
                        again.equals(Optional.of(List.of(address))), "an address as it is printed is read as the same");
                String mailbox = address.value().substring(0, address.value().indexOf('@'));
                String shown = address.masked().substring(0, address.masked().indexOf('@'));
                Broken.unless(
                        shown.length() <= 4 && (mailbox.length() < 2 || !shown.contains(mailbox)),
                        "the mask of an address shows one sign of the mailbox");
            }
            Broken.unless(!field.masked().isEmpty() || field.text().isEmpty(), "a mask is to be seen");
        });
    }

    static void name(String text) {
        String[] parts = (text + "\n\n\n").split("\n", 4);
        FullName name = FullName.of(parts[0], parts[1], parts[2]);
        FullName again = FullName.of(
                name.last().value().orElse(null),
                name.first().value().orElse(null),
                name.middle().value().orElse(null));
        Broken.unless(
                again.display().equals(name.display()) && again.initials().equals(name.initials()),
                "a name that was read is read as the same");
        Broken.unless(!name.isTold() || name.isWrittenLike(again), "a name is written like itself");
        name.compare(FullName.of(parts[1], parts[0], parts[2]));
    }

    static void birthDate(String text) {
        BirthDate.parse(text)
                .ifPresent(day -> Broken.unless(
                        BirthDate.parse(day.date().toString()).equals(Optional.of(day)),
                        "a day as it is printed is read as the same"));
    }

    static void document(String text) {
        String[] parts = (text + "\n\n").split("\n", 3);
        for (IdentityDocument.Type type : IdentityDocument.Type.values()) {
            IdentityDocument document = new IdentityDocument(type, Fact.of(parts[0]), Fact.of(parts[1]));
            IdentityDocument again = new IdentityDocument(type, document.series(), document.number());
            Broken.unless(
                    again.normalised().equals(document.normalised())
                            && again.remarks().equals(document.remarks()),
                    "a document that was read is read as the same");
            Broken.unless(
                    parts[1].length() < 5 || !document.toString().contains(parts[1]),
                    "a document does not print itself");
        }
    }

    static void taxNumber(String text) {
        TaxNumber.read(text)
                .ifPresent(number -> Broken.unless(
                        TaxNumber.read(number.digits()).equals(Optional.of(number)),
                        "a tax number as it is printed is read as the same"));
    }

    /** A mask may show the last digits, never as many as that in a row. */
    private static void hides(String mask, String digits, int shown) {
        for (int i = 0; i + shown < digits.length(); i++) {
            Broken.unless(!mask.contains(digits.substring(i, i + shown + 1)), "a mask shows few digits at the most");
        }
    }
}
