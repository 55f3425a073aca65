package ru.nso.esialogin.esia.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * The login of somebody who stands on a card when nobody tells what ЕСИА holds (rulings: Assumed account): through the
 * site, with SNILS as login, with the level of the age. The usable contacts of the person's cards are taken as true,
 * and the SNILS if it passes the check and stands on nobody else; otherwise a SNILS that is on no card is sent.
 */
public final class AssumedLogin {
    /** Below the first number given out with check digits, so that it is on no real card. */
    private static final Snils ON_NO_CARD = Snils.ofDigits("00000000001").orElseThrow();

    private final List<PersonCard> cards;
    private final List<StaffCard> staff;
    private final DatedPolicy dated;

    /** Logins over these cards: those of the family and whoever else is searched. */
    public AssumedLogin(List<PersonCard> cards, List<StaffCard> staff, DatedPolicy dated) {
        this.cards = List.copyOf(cards);
        this.staff = List.copyOf(staff);
        this.dated = dated;
    }

    /** A SNILS that is on no card. */
    public static Snils snilsOnNoCard() {
        return ON_NO_CARD;
    }

    /** The pupil of a card logs in. */
    public LoginCase ofPupil(PersonCard card, Instant at) {
        List<Person> same = new ArrayList<>();
        List<Person> others = new ArrayList<>();
        for (PersonCard candidate : journalFirst()) {
            (isSame(card, candidate) ? same : others).add(candidate.pupil());
            candidate.knownParents().forEach(parent -> others.add(parent.person()));
        }
        staff.forEach(employee -> others.add(employee.person()));
        TrustLevel level = pupilLevel(card.pupil(), dated.dayOf(at));
        return login(Role.PUPIL, card.pupil(), Fact.unknown(), Set.of(), account(level, same, others), at);
    }

    /** A parent of a card logs in. */
    public LoginCase ofParent(Parent parent, Instant at) {
        List<Person> same = new ArrayList<>();
        List<Person> others = new ArrayList<>();
        sort(parent.person(), same, others);
        return login(
                Role.PARENT,
                parent.person(),
                parent.kinship(),
                Set.of(),
                account(TrustLevel.CONFIRMED, same, others),
                at);
    }

    /** An employee logs in and expects the roles of the own staff cards. */
    public LoginCase ofEmployee(StaffCard employee, Instant at) {
        List<Person> same = new ArrayList<>();
        List<Person> others = new ArrayList<>();
        sort(employee.person(), same, others);
        EnumSet<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        roles.addAll(employee.knownRoles());
        return login(
                Role.EMPLOYEE,
                employee.person(),
                Fact.unknown(),
                roles,
                account(TrustLevel.CONFIRMED, same, others),
                at);
    }

    private void sort(Person person, List<Person> same, List<Person> others) {
        for (PersonCard candidate : journalFirst()) {
            others.add(candidate.pupil());
            for (Parent parent : candidate.knownParents()) {
                (isSame(person, parent.person()) ? same : others).add(parent.person());
            }
        }
        for (StaffCard candidate : staff) {
            (isSame(person, candidate.person()) ? same : others).add(candidate.person());
        }
    }

    private static boolean isSame(PersonCard one, PersonCard other) {
        return one.id().equals(other.id()) || SamePerson.pupils(one, other);
    }

    private static boolean isSame(Person one, Person other) {
        return one.id().equals(other.id()) || SamePerson.parents(one, other);
    }

    private List<PersonCard> journalFirst() {
        List<PersonCard> ordered = new ArrayList<>(cards.size());
        cards.stream().filter(card -> card.system() == SourceSystem.JOURNAL).forEach(ordered::add);
        cards.stream().filter(card -> card.system() != SourceSystem.JOURNAL).forEach(ordered::add);
        return ordered;
    }

    private TrustLevel pupilLevel(Person pupil, LocalDate day) {
        int ownAccount = dated.agesOn(day).ownAccount();
        Optional<Integer> age = pupil.birthDate().value().map(born -> born.ageOn(day));
        return age.filter(years -> years >= ownAccount).isPresent() ? TrustLevel.CONFIRMED : TrustLevel.CHILD;
    }

    private static EsiaAccount account(TrustLevel level, List<Person> same, List<Person> others) {
        Set<PhoneNumber> phones = new LinkedHashSet<>();
        Set<EmailAddress> emails = new LinkedHashSet<>();
        for (Person person : same) {
            phones.addAll(person.matchablePhones());
            emails.addAll(person.matchableEmails());
        }
        return new EsiaAccount(
                Fact.of(level),
                Fact.of(snils(same, others)),
                Fact.of(List.copyOf(phones)),
                Fact.of(List.copyOf(emails)),
                Fact.empty(),
                Fact.empty(),
                Fact.unknown(),
                Fact.of(true),
                Fact.of(false),
                Fact.of(Consent.GIVEN),
                Fact.of(false));
    }

    private static Snils snils(List<Person> same, List<Person> others) {
        for (Person person : same) {
            Optional<Snils> sound =
                    person.snils().value().filter(SnilsField::sound).flatMap(SnilsField::snils);
            if (sound.isPresent()
                    && others.stream().noneMatch(other -> other.matchableSnils().equals(sound))) {
                return sound.get();
            }
        }
        return ON_NO_CARD;
    }

    private LoginCase login(
            Role role, Person person, Fact<Kinship> kinship, Set<StaffRole> roles, EsiaAccount account, Instant at) {
        LoginAttempt attempt = new LoginAttempt(
                at,
                EntryPoint.SCHOOL_WEB,
                Credential.ESIA,
                LoginTyped.SNILS,
                SecondFactor.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
        return new LoginCase(
                attempt,
                new Identity(role, person.name(), person.birthDate(), kinship, roles),
                account,
                ChildAccount.UNKNOWN,
                MySchoolAttachment.UNKNOWN,
                List.of(),
                List.of(),
                Fact.of(cards),
                Fact.of(staff),
                true);
    }
}
