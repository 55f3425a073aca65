package ru.nso.esialogin.esia;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/**
 * All facts of one login: what the simulator and the rules work on.
 *
 * @param attempt the attempt
 * @param identity who logs in
 * @param account the ЕСИА account
 * @param childAccount an account being made for the child
 * @param mySchool the attachment in «Моя школа»
 * @param incidents announced outages
 * @param children children of whom the caller speaks
 * @param cards pupil cards; unknown when nobody gave any
 * @param staff staff cards; unknown when nobody gave any
 * @param assumed whether the account is assumed rather than told, so that nothing may be concluded about the attempt
 * @param extent whether the known cards are all there are
 */
public record LoginCase(
        LoginAttempt attempt,
        Identity identity,
        EsiaAccount account,
        ChildAccount childAccount,
        MySchoolAttachment mySchool,
        List<ServiceIncident> incidents,
        List<ClaimedChild> children,
        Fact<List<PersonCard>> cards,
        Fact<List<StaffCard>> staff,
        boolean assumed,
        Extent extent) {

    /** What the known cards are out of all that the keys and names lead to; their absence proves something only of ALL. */
    public enum Extent {
        /** These are all. */
        ALL,
        /** These are all that whoever asked may see; other schools may have more. */
        WITHIN_SCOPE,
        /** There were more than are read at once. */
        PART
    }

    /**
     * A child of whom the caller speaks.
     *
     * @param name name of the child
     * @param birthDate date of birth
     * @param schoolId school
     */
    public record ClaimedChild(FullName name, Fact<BirthDate> birthDate, Optional<String> schoolId) {}

    /** Copies the lists. */
    public LoginCase {
        incidents = List.copyOf(incidents);
        children = List.copyOf(children);
        cards = cards.map(List::copyOf);
        staff = staff.map(List::copyOf);
    }

    /** A case whose known cards are all there are. */
    public LoginCase(
            LoginAttempt attempt,
            Identity identity,
            EsiaAccount account,
            ChildAccount childAccount,
            MySchoolAttachment mySchool,
            List<ServiceIncident> incidents,
            List<ClaimedChild> children,
            Fact<List<PersonCard>> cards,
            Fact<List<StaffCard>> staff,
            boolean assumed) {
        this(
                attempt,
                identity,
                account,
                childAccount,
                mySchool,
                incidents,
                children,
                cards,
                staff,
                assumed,
                Extent.ALL);
    }

    /** Pupil cards; none when unknown. */
    public List<PersonCard> knownCards() {
        return cards.orElse(List.of());
    }

    /** Staff cards; none when unknown. */
    public List<StaffCard> knownStaff() {
        return staff.orElse(List.of());
    }

    /** The person with this id on the card of a pupil or an employee; an employee stands alone on the card. */
    public Optional<Person> personOn(String cardId, String personId) {
        for (PersonCard card : knownCards()) {
            if (card.id().equals(cardId)) {
                return card.persons().stream()
                        .filter(person -> person.id().equals(personId))
                        .findFirst();
            }
        }
        return knownStaff().stream()
                .filter(staff -> staff.id().equals(cardId))
                .map(StaffCard::person)
                .findFirst();
    }

    /** The keys that were sent: those of the error text where it tells, else those of the account. */
    public KeysSent keysSent() {
        if (attempt.credential() == LoginAttempt.Credential.PASSWORD) {
            return KeysSent.NONE;
        }
        KeysSent ofAccount = KeysSent.ofAccount(account);
        return attempt.errorText()
                .filter(ErrorText::saysNobodyFound)
                .map(text -> text.keys().filledFrom(ofAccount))
                .orElse(ofAccount);
    }

    /** Whether the error text and the account are known to disagree about the keys. */
    public boolean textDisagreesWithAccount() {
        return attempt.errorText()
                .filter(ErrorText::saysNobodyFound)
                .map(text -> text.keys().disagreesWith(KeysSent.ofAccount(account)))
                .orElse(false);
    }

    /** The same case with another attempt. */
    public LoginCase withAttempt(LoginAttempt changed) {
        return new LoginCase(
                changed, identity, account, childAccount, mySchool, incidents, children, cards, staff, assumed, extent);
    }

    /** The same case with another account. */
    public LoginCase withAccount(EsiaAccount changed) {
        return new LoginCase(
                attempt, identity, changed, childAccount, mySchool, incidents, children, cards, staff, assumed, extent);
    }

    /** The same case with other pupil cards. */
    public LoginCase withCards(List<PersonCard> changed) {
        return new LoginCase(
                attempt,
                identity,
                account,
                childAccount,
                mySchool,
                incidents,
                children,
                Fact.of(changed),
                staff,
                assumed,
                extent);
    }

    /** The same case with other staff cards. */
    public LoginCase withStaff(List<StaffCard> changed) {
        return new LoginCase(
                attempt,
                identity,
                account,
                childAccount,
                mySchool,
                incidents,
                children,
                cards,
                Fact.of(changed),
                assumed,
                extent);
    }

    /** The same case without outages of one system. */
    public LoginCase withServiceRunning(ServiceIncident.Affected system) {
        List<ServiceIncident> others = incidents.stream()
                .filter(incident -> incident.system() != system)
                .toList();
        return new LoginCase(
                attempt, identity, account, childAccount, mySchool, others, children, cards, staff, assumed, extent);
    }

    /** The same case with another account in the making. */
    public LoginCase withChildAccount(ChildAccount changed) {
        return new LoginCase(
                attempt, identity, account, changed, mySchool, incidents, children, cards, staff, assumed, extent);
    }

    /** The same case with another attachment. */
    public LoginCase withMySchool(MySchoolAttachment changed) {
        return new LoginCase(
                attempt, identity, account, childAccount, changed, incidents, children, cards, staff, assumed, extent);
    }

    /** The same case with another word on whether the known cards are all. */
    public LoginCase withExtent(Extent changed) {
        return new LoginCase(
                attempt,
                identity,
                account,
                childAccount,
                mySchool,
                incidents,
                children,
                cards,
                staff,
                assumed,
                changed);
    }
}
