package ru.nso.esialogin.causes.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Field;

/**
 * One field of one person that is known on both cards and differs after normalisation.
 *
 * @param field the field
 * @param inJournal what the journal has, masked
 * @param inEnrolment what the enrolment card has, masked
 * @param mend how the journal is mended, where the field is a key
 */
record CardDifference(Field field, String inJournal, String inEnrolment, Optional<Edit.What> mend) {

    static List<CardDifference> between(Person journal, Person enrolment) {
        List<CardDifference> found = new ArrayList<>(0);
        if (snilsDiffers(journal.snils(), enrolment.snils())) {
            found.add(new CardDifference(
                    Field.SNILS, masked(journal.snils()), masked(enrolment.snils()), Optional.of(Edit.What.SET_SNILS)));
        }
        if (bothTold(journal.phones(), enrolment.phones())
                && !sameValues(journal.matchablePhones(), enrolment.matchablePhones())) {
            found.add(new CardDifference(
                    Field.PHONE,
                    phones(journal.phones()),
                    phones(enrolment.phones()),
                    Optional.of(Edit.What.SET_CONTACT)));
        }
        if (bothTold(journal.emails(), enrolment.emails())
                && !sameValues(journal.matchableEmails(), enrolment.matchableEmails())) {
            found.add(new CardDifference(
                    Field.EMAIL,
                    emails(journal.emails()),
                    emails(enrolment.emails()),
                    Optional.of(Edit.What.SET_CONTACT)));
        }
        if (!journal.name().isWrittenLike(enrolment.name())
                && journal.name().compare(enrolment.name()).contradicts()) {
            found.add(new CardDifference(
                    Field.NAME, journal.name().toString(), enrolment.name().toString(), Optional.empty()));
        }
        if (SamePerson.birthDates(journal.birthDate(), enrolment.birthDate()) == PartMatch.DIFFER) {
            found.add(new CardDifference(Field.BIRTH_DATE, "одна дата", "другая дата", Optional.empty()));
        }
        return found;
    }

    /** In whatever order. */
    private static <T> boolean sameValues(List<T> one, List<T> other) {
        return one.equals(other) || (one.containsAll(other) && other.containsAll(one));
    }

    private static boolean bothTold(Fact<?> one, Fact<?> other) {
        return !one.isUnknown() && !other.isUnknown();
    }

    private static boolean snilsDiffers(Fact<SnilsField> one, Fact<SnilsField> other) {
        if (!bothTold(one, other) || (one.isEmpty() && other.isEmpty())) {
            return false;
        }
        if (one.equals(other)) {
            return false;
        }
        Optional<Snils> first = one.value().flatMap(SnilsField::snils);
        Optional<Snils> second = other.value().flatMap(SnilsField::snils);
        boolean unreadable = first.isEmpty() && second.isEmpty() && one.isPresent() && other.isPresent();
        return unreadable
                ? !one.value().map(SnilsField::text).equals(other.value().map(SnilsField::text))
                : !first.equals(second);
    }

    private static String masked(Fact<SnilsField> snils) {
        return snils.value().map(SnilsField::masked).orElse("пусто");
    }

    private static String phones(Fact<List<PhoneField>> phones) {
        return phones.value()
                .map(fields -> fields.stream().map(PhoneField::masked).collect(Collectors.joining(", ")))
                .orElse("пусто");
    }

    private static String emails(Fact<List<EmailField>> emails) {
        return emails.value()
                .map(fields -> fields.stream().map(EmailField::masked).collect(Collectors.joining(", ")))
                .orElse("пусто");
    }
}
