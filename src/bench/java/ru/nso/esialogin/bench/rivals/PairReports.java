package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;

/** Findings about the two cards of a pupil: D10. Rules tell what is beside what; what differs is written here. */
final class PairReports {
    private static final String NOTHING = "пусто";

    private final List<Evidence> evidence = new ArrayList<>(2);
    private final List<Edit> mends = new ArrayList<>(2);

    Reported report() {
        return Reported.confirmed("D10", evidence, mends);
    }

    void missing(Standing standing, String note) {
        evidence.add(Evidence.on(standing, Field.PARENTS, "записан", "одинаково в обеих карточках", note));
    }

    void older(Standing pupil) {
        evidence.add(Evidence.on(
                pupil,
                Field.CARD,
                "данные старше",
                "данные после обмена",
                "карточка в Электронной школе старше, чем в Записи в школу"));
    }

    void differing(Standing journal, Person enrolment) {
        Person person = journal.person();
        if (isSnilsOther(person, enrolment)) {
            add(journal, Field.SNILS, snils(person), snils(enrolment));
            mend(journal, Edit.What.SET_SNILS, Field.SNILS);
        }
        if (isPhoneOther(person, enrolment)) {
            add(journal, Field.PHONE, phones(person), phones(enrolment));
            mend(journal, Edit.What.SET_CONTACT, Field.CONTACTS);
        }
        if (isEmailOther(person, enrolment)) {
            add(journal, Field.EMAIL, emails(person), emails(enrolment));
            mend(journal, Edit.What.SET_CONTACT, Field.CONTACTS);
        }
        if (isNameOther(person, enrolment)) {
            add(journal, Field.NAME, person.name().toString(), enrolment.name().toString());
        }
        if (isBirthDateOther(person, enrolment)) {
            add(journal, Field.BIRTH_DATE, "одна дата", "другая дата");
        }
    }

    private void add(Standing journal, Field field, String here, String there) {
        evidence.add(Evidence.on(journal, field, here, "данные из документа", "в Записи в школу " + there));
    }

    private void mend(Standing journal, Edit.What what, Field field) {
        Edit edit = Edit.onCard(what, Actor.SCHOOL, field, List.of(Edit.Target.of(journal)));
        if (!mends.contains(edit)) {
            mends.add(edit);
        }
    }

    /** Whether anything that both cards tell differs. */
    static boolean differs(Person here, Person there) {
        return isSnilsOther(here, there)
                || isPhoneOther(here, there)
                || isEmailOther(here, there)
                || isBirthDateOther(here, there)
                || isNameOther(here, there);
    }

    private static boolean isTold(Fact<?> here, Fact<?> there) {
        return !here.isUnknown() && !there.isUnknown();
    }

    private static boolean isSnilsOther(Person here, Person there) {
        Fact<SnilsField> one = here.snils();
        Fact<SnilsField> other = there.snils();
        if (!isTold(one, other) || (!one.isPresent() && !other.isPresent())) {
            return false;
        }
        Optional<Snils> read = one.value().flatMap(SnilsField::snils);
        Optional<Snils> readThere = other.value().flatMap(SnilsField::snils);
        if (one.isPresent() && other.isPresent() && read.isEmpty() && readThere.isEmpty()) {
            return !one.value().get().text().equals(other.value().get().text());
        }
        return !read.equals(readThere);
    }

    private static boolean isPhoneOther(Person here, Person there) {
        return isTold(here.phones(), there.phones()) && isOther(here.matchablePhones(), there.matchablePhones());
    }

    private static boolean isEmailOther(Person here, Person there) {
        return isTold(here.emails(), there.emails()) && isOther(here.matchableEmails(), there.matchableEmails());
    }

    private static <T> boolean isOther(List<T> here, List<T> there) {
        return !here.equals(there) && !(here.containsAll(there) && there.containsAll(here));
    }

    private static boolean isNameOther(Person here, Person there) {
        return !here.name().isWrittenLike(there.name())
                && here.name().compare(there.name()).contradicts();
    }

    private static boolean isBirthDateOther(Person here, Person there) {
        return SamePerson.birthDates(here.birthDate(), there.birthDate()) == PartMatch.DIFFER;
    }

    private static String snils(Person person) {
        return person.snils().isPresent() ? person.snils().value().get().masked() : NOTHING;
    }

    private static String phones(Person person) {
        return person.phones().isPresent()
                ? String.join(
                        ", ",
                        person.phones().value().get().stream()
                                .map(PhoneField::masked)
                                .toList())
                : NOTHING;
    }

    private static String emails(Person person) {
        return person.emails().isPresent()
                ? String.join(
                        ", ",
                        person.emails().value().get().stream()
                                .map(EmailField::masked)
                                .toList())
                : NOTHING;
    }
}
