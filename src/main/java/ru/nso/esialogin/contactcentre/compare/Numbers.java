package ru.nso.esialogin.contactcentre.compare;

import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;

/** What can be read on a person's fields; landlines too, for people say them. */
final class Numbers {
    private Numbers() {}

    static Stream<PhoneNumber> phones(Person person) {
        return person.phones().orElse(List.of()).stream().flatMap(field -> field.numbers().stream());
    }

    static Stream<EmailAddress> emails(Person person) {
        return person.emails().orElse(List.of()).stream().flatMap(field -> field.addresses().stream());
    }

    static Stream<IdentityDocument> documents(Person person) {
        return person.documents().orElse(List.of()).stream()
                .filter(document -> document.number().isPresent());
    }
}
