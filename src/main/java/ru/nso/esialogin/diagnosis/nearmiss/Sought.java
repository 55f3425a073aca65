package ru.nso.esialogin.diagnosis.nearmiss;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The exact differences; none when a key agrees, which is a hit, and when nothing comes near.
     *
     * @param besideChild whether the person stands on the card of a child of whom the caller speaks: then less likeness
     *     is enough
     */
    List<Difference> differencesOf(Person person, boolean besideChild) {
        Optional<Snils> snils = person.snils()
                .value()
                .flatMap(SnilsField::snils)
                .filter(onCard -> onCard.validity() != Snils.Validity.ALL_ZEROS);
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
        NameComparison names = name.compare(person.name());
        Set<Difference> found = new LinkedHashSet<>();
        snils.ifPresent(onCard -> addSnils(found, onCard));
        if (names.first() != PartMatch.DIFFER) {
            // numbers are given out in rows and mailboxes are much alike: whoever is called otherwise is a stranger
            phones.forEach(onCard -> addPhone(found, onCard));
            emails.forEach(onCard -> addEmail(found, onCard));
        }
        addNames(found, names, person, besideChild);
        return List.copyOf(found);
    }

    private void addSnils(Set<Difference> found, Snils onCard) {
        keys.snils().values().forEach(sent -> between(onCard, sent).ifPresent(found::add));
    }

    /** How a SNILS on a card differs from one that was sent, if it is near. */
    static Optional<Difference> between(Snils onCard, Snils sent) {
        return onCard.nearMiss(sent).map(slip -> switch (slip) {
            case ONE_DIGIT -> oneDigit(onCard, sent);
            case TRANSPOSITION -> Difference.of(Kind.SNILS_TRANSPOSED);
        });
    }

    /**
     * A number that passes its check may be somebody's: with the place of the digit, or whether it is among the check
     * digits, it could be worked out. Of any other number the check digits are shown if they are those that were sent.
     */
    private static Difference oneDigit(Snils onCard, Snils sent) {
        if (onCard.validity() != Snils.Validity.CHECK_DIGITS_WRONG) {
            return Difference.of(Kind.SNILS_ONE_DIGIT);
        }
        Optional<Integer> place = IntStream.range(0, onCard.digits().length())
                .filter(i -> onCard.digits().charAt(i) != sent.digits().charAt(i))
                .mapToObj(i -> i + 1)
                .findFirst();
        return new Difference(Kind.SNILS_ONE_DIGIT, agreeing(onCard.masked(), sent.masked()), place);
    }

    private void addPhone(Set<Difference> found, PhoneNumber onCard) {
        keys.phones().values().forEach(sent -> between(onCard, sent).ifPresent(found::add));
    }

    /** The same of phones. */
    static Optional<Difference> between(PhoneNumber onCard, PhoneNumber sent) {
        return onCard.nationalNearMiss(sent).map(slip -> switch (slip) {
            case ONE_DIGIT ->
                new Difference(Kind.PHONE_ONE_DIGIT, agreeing(onCard.masked(), sent.masked()), Optional.empty());
            case TRANSPOSITION -> Difference.of(Kind.PHONE_TRANSPOSED);
        });
    }

    private static Optional<String> agreeing(String onCard, String sent) {
        return Optional.of(onCard).filter(sent::equals);
    }

    private void addEmail(Set<Difference> found, EmailAddress onCard) {
        keys.emails().values().forEach(sent -> between(onCard, sent).ifPresent(found::add));
    }

    /** The same of addresses. Of the mailbox and the domain the one that agrees is shown. */
    static Optional<Difference> between(EmailAddress onCard, EmailAddress sent) {
        if (!sent.isNear(onCard)) {
            return Optional.empty();
        }
        String masked = sent.masked();
        String shown = sent.domain().equals(onCard.domain())
                ? "***@" + sent.domain()
                : masked.substring(0, masked.indexOf('@')) + "@***";
        return Optional.of(Difference.of(Kind.EMAIL_NEAR, shown));
    }

    private void addNames(Set<Difference> found, NameComparison names, Person person, boolean besideChild) {
        Optional<BirthDate> sought = birthDate.value();
        Optional<BirthDate> onCard = person.birthDate().value();
        boolean sameName = names.last() == PartMatch.AGREE
                && names.first() == PartMatch.AGREE
                && names.middle() != PartMatch.DIFFER;
        if (sought.isEmpty() || onCard.isEmpty()) {
            if (sought.isPresent() && besideChild && sameName) {
                found.add(Difference.of(Kind.NAME_WITHOUT_BIRTH_DATE));
            }
        } else if (!sought.equals(onCard)) {
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
        } else if (hasOtherSurname(names, besideChild)) {
            found.add(Difference.of(Kind.SURNAME_DIFFERS));
        }
    }

    /** A patronymic that is missing is made up for by the child. */
    private static boolean hasOtherSurname(NameComparison names, boolean besideChild) {
        return names.last() == PartMatch.DIFFER
                && names.first() == PartMatch.AGREE
                && (names.middle() == PartMatch.AGREE || (besideChild && names.middle() == PartMatch.MISSING));
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
