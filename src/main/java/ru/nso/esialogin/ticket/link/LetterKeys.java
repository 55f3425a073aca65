package ru.nso.esialogin.ticket.link;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Set;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.extraction.Extracted;
import ru.nso.esialogin.ticket.triage.Arrival;
import ru.nso.esialogin.ticket.triage.Triager;

/** The keys of a letter: what it names, and what it came with, but no sender whom nobody proved. */
@Singleton
public final class LetterKeys {
    private final Triager triager;

    LetterKeys(Triager triager) {
        this.triager = triager;
    }

    /** Of a letter that was read before. */
    public static Set<TicketKey> of(Extracted extracted, Letter letter) {
        Set<TicketKey> keys = new LinkedHashSet<>();
        extracted.snils().forEach(snils -> keys.add(new TicketKey(TicketKey.Kind.SNILS, snils.digits())));
        extracted.phones().forEach(phone -> keys.add(phone(phone)));
        extracted.emails().forEach(email -> keys.add(email(email)));
        PhoneNumber.read(letter.phone()).value().ifPresent(field -> field.numbers()
                .forEach(number -> keys.add(phone(number))));
        EmailAddress.read(letter.believedEmail()).value().ifPresent(field -> field.addresses()
                .forEach(address -> keys.add(email(address))));
        return keys;
    }

    /** Of a letter as it is kept. */
    public Set<TicketKey> of(Letter letter) {
        return of(
                triager.understand(letter.subject(), letter.body(), new Arrival("", false, 0, 0))
                        .complaint()
                        .extracted(),
                letter);
    }

    private static TicketKey phone(PhoneNumber number) {
        return new TicketKey(TicketKey.Kind.PHONE, number.e164());
    }

    private static TicketKey email(EmailAddress address) {
        return new TicketKey(TicketKey.Kind.EMAIL, address.value());
    }
}
