package ru.nso.esialogin.diagnosis.nearmiss;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import ru.nso.esialogin.diagnosis.nearmiss.Difference.Kind;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * Whom a login is about, compared with persons on cards.
 *
 * @param keys keys that were sent
 * @param name name
 * @param birthDate date of birth
 */
record Sought(KeysSent keys, FullName name, Fact<BirthDate> birthDate) {

    /** The exact differences; none when a key agrees, which is a hit, and when nothing comes near. */
    List<Difference> differencesOf(Person person) {
        Optional<Snils> snils = person.snils().value().flatMap(SnilsField::snils);
        List<PhoneNumber> phones = person.phones().orElse(List.of()).stream()
                .map(PhoneField::numbers)
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<EmailAddress> emails = person.emails().orElse(List.of()).stream()
                .flatMap(field -> field.addresses().stream())
                .distinct()
                .toList();
        boolean hit = snils.filter(keys.snils().values()::contains).isPresent()
                || phones.stream().anyMatch(keys.phones().values()::contains)
                || emails.stream().anyMatch(keys.emails().values()::contains);
        if (hit) {
            return List.of();
        }
        List<Difference> found = new ArrayList<>();
        snils.ifPresent(onCard -> addSnils(found, onCard));
        phones.forEach(onCard -> addPhone(found, onCard));
        emails.forEach(onCard -> addEmail(found, onCard));
        addNames(found, person);
        return found;
    }

    private void addSnils(List<Difference> found, Snils onCard) {
        for (Snils sent : keys.snils().values()) {
            onCard.nearMiss(sent)
                    .ifPresent(slip -> found.add(
                            switch (slip) {
                                case ONE_DIGIT ->
                                    new Difference(
                                            Kind.SNILS_ONE_DIGIT, Optional.of(onCard.masked()), place(onCard, sent));
                                case TRANSPOSITION -> Difference.of(Kind.SNILS_TRANSPOSED, onCard.masked());
                            }));
        }
    }

    /** A number that passes its check may be somebody's: with the place of the digit it could be worked out. */
    private static Optional<Integer> place(Snils onCard, Snils sent) {
        if (onCard.validity() != Snils.Validity.CHECK_DIGITS_WRONG) {
            return Optional.empty();
        }
        return IntStream.range(0, onCard.digits().length())
                .filter(i -> onCard.digits().charAt(i) != sent.digits().charAt(i))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    private void addPhone(List<Difference> found, PhoneNumber onCard) {
        for (PhoneNumber sent : keys.phones().values()) {
            onCard.nationalNearMiss(sent)
                    .map(slip -> switch (slip) {
                        case ONE_DIGIT -> Kind.PHONE_ONE_DIGIT;
                        case TRANSPOSITION -> Kind.PHONE_TRANSPOSED;
                    })
                    .ifPresent(kind -> found.add(Difference.of(kind, onCard.masked())));
        }
    }

    private void addEmail(List<Difference> found, EmailAddress onCard) {
        if (keys.emails().values().stream().anyMatch(onCard::isNear)) {
            found.add(Difference.of(Kind.EMAIL_NEAR, onCard.masked()));
        }
    }

    private void addNames(List<Difference> found, Person person) {
        Optional<BirthDate> sought = birthDate.value();
        Optional<BirthDate> onCard = person.birthDate().value();
        if (sought.isEmpty() || onCard.isEmpty()) {
            return;
        }
        NameComparison names = name.compare(person.name());
        boolean sameName = names.last() == PartMatch.AGREE
                && names.first() == PartMatch.AGREE
                && names.middle() != PartMatch.DIFFER;
        if (!sought.equals(onCard)) {
            if (sameName && !names.swapped() && sought.get().neighbours().contains(onCard.get())) {
                found.add(Difference.of(Kind.BIRTH_DATE_NEAR));
            }
        } else if (sameName && names.swapped()) {
            found.add(Difference.of(Kind.NAME_PARTS_SWAPPED));
        } else if (sameName) {
            found.add(Difference.of(Kind.SAME_NAME_OTHER_KEYS));
            if (writtenDifferently(person.name())) {
                found.add(Difference.of(Kind.NAME_VARIANT));
            }
        } else if (names.last() == PartMatch.DIFFER
                && names.first() == PartMatch.AGREE
                && names.middle() == PartMatch.AGREE) {
            found.add(Difference.of(Kind.SURNAME_DIFFERS));
        }
    }

    /** A part told on both sides is written otherwise. A patronymic that is missing is no other spelling. */
    private boolean writtenDifferently(FullName onCard) {
        return differ(name.last(), onCard.last())
                || differ(name.first(), onCard.first())
                || differ(name.middle(), onCard.middle());
    }

    private static boolean differ(Fact<String> one, Fact<String> other) {
        return one.isPresent() && other.isPresent() && !Objects.equals(one, other);
    }
}
