package ru.nso.esialogin.diagnosis.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/**
 * Whether a sentence holds a datum of somebody on the cards who is neither the addressee nor the addressee's child
 * (rulings: Answers). The pages hold no names; what a finding puts into their variables is checked here.
 */
public final class LeakCheck {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int FEWEST_LETTERS = 3;
    private static final int NATIONAL_DIGITS = 10;

    /** Endings that Russian names take on in the cases, and none. */
    private static final Set<String> ENDINGS = Set.of(
            "", "а", "я", "ы", "и", "е", "у", "ю", "о", "й", "ой", "ою", "ей", "ею", "ом", "ем", "ым", "им", "ого",
            "его", "ому", "ему", "ая", "ую", "ых", "их");

    private final Set<String> names = new HashSet<>();
    /** Surnames of the known as they stand: «Петрова» is hers, though it could be his in another case. */
    private final Set<String> ownSurnames = new HashSet<>();

    private final Set<String> texts = new HashSet<>();
    private final Set<String> digits = new HashSet<>();

    private LeakCheck() {}

    static LeakCheck of(LoginCase login, Household household) {
        Set<String> allowedNames = new HashSet<>(words(login.identity().name()));
        for (ClaimedChild child : login.children()) {
            allowedNames.addAll(words(child.name()));
        }
        LeakCheck check = of(known(login, household), everybody(login));
        check.names.removeIf(allowedNames::contains);
        login.identity().birthDate().value().ifPresent(born -> check.texts.removeAll(days(born.date())));
        return check;
    }

    /**
     * What may be told to somebody of whom no login is known.
     *
     * @param known the addressee and the addressee's children
     * @param everybody whose data could get into a sentence; the known may be among them
     */
    public static LeakCheck of(Set<Person> known, Stream<Person> everybody) {
        LeakCheck check = new LeakCheck();
        everybody.filter(person -> !known.contains(person)).forEach(check::forbid);
        for (Person person : known) {
            check.names.removeAll(words(person.name()));
            check.ownSurnames.addAll(words(new FullName(person.name().last(), Fact.empty(), Fact.empty())));
        }
        known.forEach(check::allow);
        return check;
    }

    /** Whether the sentence tells something of somebody else. */
    public boolean leaks(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('ё', 'е');
        String onlyDigits = sentence.replaceAll("[^0-9]", "");
        return texts.stream().anyMatch(lower::contains)
                || digits.stream().anyMatch(onlyDigits::contains)
                || Stream.of(sentence.split("[^\\p{L}-]+"))
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                        .map(word -> word.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                        .anyMatch(this::isForbiddenName);
    }

    private boolean isForbiddenName(String word) {
        return !ownSurnames.contains(word)
                && names.stream().anyMatch(name -> {
                    String stem = stem(name);
                    return word.startsWith(stem) && ENDINGS.contains(word.substring(stem.length()));
                });
    }

    private void forbid(Person person) {
        names.addAll(words(person.name()));
        person.birthDate().value().ifPresent(born -> texts.addAll(days(born.date())));
        person.matchableEmails().forEach(email -> texts.add(email.value()));
        person.matchablePhones().forEach(phone -> digits.add(tail(phone.esiaDigits())));
        person.matchableSnils().ifPresent(snils -> digits.add(snils.digits()));
    }

    /** What the addressee shares with somebody else is the addressee's own. */
    private void allow(Person person) {
        person.birthDate().value().ifPresent(born -> texts.removeAll(days(born.date())));
        person.matchableEmails().forEach(email -> texts.remove(email.value()));
        person.matchablePhones().forEach(phone -> digits.remove(tail(phone.esiaDigits())));
        person.matchableSnils().ifPresent(snils -> digits.remove(snils.digits()));
    }

    /** The person who logs in and, of a parent, the children on whose searched cards this parent stands. */
    private static Set<Person> known(LoginCase login, Household household) {
        Set<Person> known = new HashSet<>();
        for (PersonCard card : login.knownCards()) {
            if (household.isOwn(card.pupil(), RecordKind.PUPIL)) {
                known.add(card.pupil());
            }
            card.knownParents().stream()
                    .map(Parent::person)
                    .filter(person -> household.isOwn(person, RecordKind.PARENT))
                    .forEach(known::add);
        }
        login.knownStaff().stream()
                .map(StaffCard::person)
                .filter(person -> household.isOwn(person, RecordKind.EMPLOYEE))
                .forEach(known::add);
        Stream.concat(household.ownChildren().stream(), household.ownFile().stream())
                .flatMap(file -> file.cards().stream())
                .forEach(card -> known.add(card.pupil()));
        return known;
    }

    private static Stream<Person> everybody(LoginCase login) {
        return Stream.concat(
                login.knownCards().stream()
                        .flatMap(card -> Stream.concat(
                                Stream.of(card.pupil()),
                                card.knownParents().stream().map(Parent::person))),
                login.knownStaff().stream().map(StaffCard::person));
    }

    private static List<String> words(FullName name) {
        return Stream.of(name.last(), name.first(), name.middle())
                .flatMap(part -> part.value().stream())
                .flatMap(part -> Stream.of(part.split("\\s+")))
                .map(part -> part.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .filter(part -> part.length() >= FEWEST_LETTERS)
                .toList();
    }

    private static List<String> days(LocalDate day) {
        return List.of(day.toString(), DAY.format(day));
    }

    private static String stem(String name) {
        boolean vowelLast = "аяыиеуюойь".indexOf(name.charAt(name.length() - 1)) >= 0;
        return vowelLast ? name.substring(0, name.length() - 1) : name;
    }

    private static String tail(String digits) {
        return digits.length() > NATIONAL_DIGITS ? digits.substring(digits.length() - NATIONAL_DIGITS) : digits;
    }
}
