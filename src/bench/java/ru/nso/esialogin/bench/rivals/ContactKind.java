package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.household.KeyMatch;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.rules.Field;

/** Phones and e-mails, which may stand at somebody else. */
public enum ContactKind {
    PHONE(Mark.PHONE_OF_ANOTHER, Mark.PHONE_OF_CALLER, Mark.PHONE_PERHAPS_OF_CALLER),
    EMAIL(Mark.EMAIL_OF_ANOTHER, Mark.EMAIL_OF_CALLER, Mark.EMAIL_PERHAPS_OF_CALLER);

    private final Mark ofAnother;
    private final Mark ofCaller;
    private final Mark perhapsOfCaller;

    ContactKind(Mark ofAnother, Mark ofCaller, Mark perhapsOfCaller) {
        this.ofAnother = ofAnother;
        this.ofCaller = ofCaller;
        this.perhapsOfCaller = perhapsOfCaller;
    }

    /** It belongs to somebody else on the cards. */
    public Mark ofAnother() {
        return ofAnother;
    }

    /** ЕСИА sent it for the caller, who is somebody else. */
    public Mark ofCaller() {
        return ofCaller;
    }

    /** ЕСИА sent it for the caller, who may be somebody else. */
    public Mark perhapsOfCaller() {
        return perhapsOfCaller;
    }

    Field field() {
        return this == PHONE ? Field.PHONE : Field.EMAIL;
    }

    boolean isAt(Person person) {
        return !(this == PHONE ? person.matchablePhones() : person.matchableEmails()).isEmpty();
    }

    boolean isShared(Person one, Person other) {
        return this == PHONE
                ? KeyMatch.phone(one, other.matchablePhones())
                : KeyMatch.email(one, other.matchableEmails());
    }

    boolean isAmong(Person person, KeysSent sent) {
        return this == PHONE
                ? KeyMatch.phone(person, sent.phones().values())
                : KeyMatch.email(person, sent.emails().values());
    }

    String masked(Person person) {
        List<String> masked = new ArrayList<>(2);
        if (this == PHONE) {
            for (PhoneNumber phone : person.matchablePhones()) {
                masked.add(phone.masked());
            }
        } else {
            for (EmailAddress email : person.matchableEmails()) {
                masked.add(email.masked());
            }
        }
        return String.join(", ", masked);
    }
}
