package ru.nso.esialogin.card.store;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** Kinds of identifiers that people are found by, and the one spelling in which equal ones agree. */
public enum KeyKind {
    SNILS {
        @Override
        public void forEach(Person person, Consumer<String> use) {
            person.snils()
                    .value()
                    .flatMap(field -> field.snils())
                    .filter(snils -> snils.validity() != Snils.Validity.ALL_ZEROS)
                    .ifPresent(snils -> use.accept(of(snils)));
        }
    },
    PHONE {
        @Override
        public void forEach(Person person, Consumer<String> use) {
            for (PhoneField field : person.phones().orElse(List.of())) {
                field.numbers().forEach(number -> use.accept(of(number)));
            }
        }
    },
    EMAIL {
        @Override
        public void forEach(Person person, Consumer<String> use) {
            for (EmailField field : person.emails().orElse(List.of())) {
                field.addresses().forEach(address -> use.accept(of(address)));
            }
        }
    },
    OID {
        @Override
        public void forEach(Person person, Consumer<String> use) {
            person.esiaOid().value().ifPresent(id -> use.accept(ofId(id)));
        }
    },
    FEDERAL_ID {
        @Override
        public void forEach(Person person, Consumer<String> use) {
            person.federalRegistryId().value().ifPresent(id -> use.accept(ofId(id)));
        }
    },
    REGIONAL_ID {
        @Override
        public void forEach(Person person, Consumer<String> use) {
            person.regionalId().value().ifPresent(id -> use.accept(ofId(id)));
        }
    };

    /** Hands over every identifier of this kind that could be read on the person's fields. */
    public abstract void forEach(Person person, Consumer<String> use);

    /** Its digits. */
    public static String of(Snils snils) {
        return snils.digits();
    }

    /** E.164. */
    public static String of(PhoneNumber number) {
        return number.e164();
    }

    /** In lower case. */
    public static String of(EmailAddress address) {
        return address.value().toLowerCase(Locale.ROOT);
    }

    /** Identifiers given by a system are equal whatever their case and the spaces around them. */
    public static String ofId(String id) {
        return id.strip().toUpperCase(Locale.ROOT);
    }
}
