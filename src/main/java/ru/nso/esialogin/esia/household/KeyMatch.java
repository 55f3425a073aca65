package ru.nso.esialogin.esia.household;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** Which keys of a person on a card equal keys that were sent, both normalised. */
public final class KeyMatch {
    private KeyMatch() {}

    /** Kinds of which at least one value is equal. */
    public static Set<KeyKind> kinds(Person person, KeysSent keys) {
        boolean snils = snils(person, keys.snils().values());
        boolean phone = phone(person, keys.phones().values());
        boolean email = email(person, keys.emails().values());
        if (!snils && !phone && !email) {
            return Set.of();
        }
        EnumSet<KeyKind> kinds = EnumSet.noneOf(KeyKind.class);
        if (snils) {
            kinds.add(KeyKind.SNILS);
        }
        if (phone) {
            kinds.add(KeyKind.PHONE);
        }
        if (email) {
            kinds.add(KeyKind.EMAIL);
        }
        return kinds;
    }

    /** Whether the person's usable SNILS is among the values. */
    public static boolean snils(Person person, List<Snils> values) {
        Optional<Snils> own = person.matchableSnils();
        return own.isPresent() && values.contains(own.get());
    }

    /** Whether a usable phone of the person is among the values. */
    public static boolean phone(Person person, List<PhoneNumber> values) {
        List<PhoneNumber> own = person.matchablePhones();
        for (int i = 0; i < own.size(); i++) {
            if (values.contains(own.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a usable e-mail of the person is among the values. */
    public static boolean email(Person person, List<EmailAddress> values) {
        List<EmailAddress> own = person.matchableEmails();
        for (int i = 0; i < own.size(); i++) {
            if (values.contains(own.get(i))) {
                return true;
            }
        }
        return false;
    }
}
