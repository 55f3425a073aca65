package ru.nso.esialogin.causes.identity;

import java.util.stream.Collectors;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.household.KeyMatch;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;

/** The two kinds of contacts, compared normalised. */
enum Contact {
    PHONE,
    EMAIL;

    Field field() {
        return this == PHONE ? Field.PHONE : Field.EMAIL;
    }

    boolean isOn(Standing standing) {
        return this == PHONE
                ? !standing.person().matchablePhones().isEmpty()
                : !standing.person().matchableEmails().isEmpty();
    }

    boolean isShared(Standing one, Standing other) {
        return this == PHONE
                ? KeyMatch.phone(one.person(), other.person().matchablePhones())
                : KeyMatch.email(one.person(), other.person().matchableEmails());
    }

    boolean isAmong(Standing standing, KeysSent sent) {
        return this == PHONE
                ? KeyMatch.phone(standing.person(), sent.phones().values())
                : KeyMatch.email(standing.person(), sent.emails().values());
    }

    String masked(Standing standing) {
        return this == PHONE
                ? standing.person().matchablePhones().stream()
                        .map(PhoneNumber::masked)
                        .collect(Collectors.joining(", "))
                : standing.person().matchableEmails().stream()
                        .map(EmailAddress::masked)
                        .collect(Collectors.joining(", "));
    }
}
