package ru.nso.esialogin.card;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;

/** When two records speak of one human being (rulings: Same person). */
public final class SamePerson {
    private SamePerson() {}

    /** Whether two dates of birth agree; a missing one neither agrees nor differs. */
    public static PartMatch birthDates(Fact<BirthDate> one, Fact<BirthDate> other) {
        if (!one.isPresent() || !other.isPresent()) {
            return PartMatch.MISSING;
        }
        return one.equals(other) ? PartMatch.AGREE : PartMatch.DIFFER;
    }

    /** Equal surname and first name, no patronymic that differs, and an equal birth date. */
    public static boolean nameAndBirthDate(
            FullName name, Fact<BirthDate> birthDate, FullName otherName, Fact<BirthDate> otherBirthDate) {
        if (birthDates(birthDate, otherBirthDate) != PartMatch.AGREE) {
            return false;
        }
        NameComparison names = name.compare(otherName);
        return names.last() == PartMatch.AGREE
                && names.first() == PartMatch.AGREE
                && names.middle() != PartMatch.DIFFER;
    }

    /**
     * Whether two parents on cards are one person: equal name and birth date, or an equal SNILS or contact with an
     * equal first name and nothing that contradicts.
     */
    public static boolean parents(Person one, Person other) {
        if (nameAndBirthDate(one.name(), one.birthDate(), other.name(), other.birthDate())) {
            return true;
        }
        if (!shareKey(one, other)) {
            return false;
        }
        NameComparison names = one.name().compare(other.name());
        PartMatch born = birthDates(one.birthDate(), other.birthDate());
        if (names.first() == PartMatch.AGREE && !names.contradicts() && born != PartMatch.DIFFER) {
            return true;
        }
        return shareSnils(one, other) && names.first() == PartMatch.AGREE && born == PartMatch.AGREE;
    }

    /** Whether two pupil cards are of one pupil; an equal SNILS alone never suffices (twins, cause L1). */
    public static boolean pupils(PersonCard one, PersonCard other) {
        if (equalValues(one.pupil().regionalId(), other.pupil().regionalId())) {
            return true;
        }
        NameComparison names = one.pupil().name().compare(other.pupil().name());
        if (names.first() != PartMatch.AGREE
                || birthDates(one.pupil().birthDate(), other.pupil().birthDate()) != PartMatch.AGREE) {
            return false;
        }
        return names.last() == PartMatch.AGREE || haveCommonParent(one, other);
    }

    /** Whether a person stands as a parent on both cards. */
    public static boolean haveCommonParent(PersonCard one, PersonCard other) {
        for (Parent parent : one.knownParents()) {
            for (Parent candidate : other.knownParents()) {
                if (parents(parent.person(), candidate.person())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the two have a usable SNILS, phone or e-mail in common. */
    public static boolean shareKey(Person one, Person other) {
        return shareSnils(one, other) || shareContact(one, other);
    }

    /** Whether the two have a usable SNILS in common. */
    public static boolean shareSnils(Person one, Person other) {
        Optional<?> snils = one.matchableSnils();
        return snils.isPresent() && snils.equals(other.matchableSnils());
    }

    /** Whether the two have a usable phone or e-mail in common. */
    public static boolean shareContact(Person one, Person other) {
        return sharePhone(one.matchablePhones(), other.matchablePhones())
                || shareEmail(one.matchableEmails(), other.matchableEmails());
    }

    private static boolean sharePhone(List<PhoneNumber> one, List<PhoneNumber> other) {
        for (PhoneNumber phone : one) {
            if (other.contains(phone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shareEmail(List<EmailAddress> one, List<EmailAddress> other) {
        for (EmailAddress email : one) {
            if (other.contains(email)) {
                return true;
            }
        }
        return false;
    }

    private static boolean equalValues(Fact<String> one, Fact<String> other) {
        return one.isPresent() && one.equals(other);
    }
}
