package ru.nso.esialogin.esia.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.Extent;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.NamedChildren;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * Every way in which the missing facts could turn out, as far as it matters, and the verdicts they give.
 *
 * <p>A key that nobody knows is taken to be either a value of a record that is or may be the person's own, or one that
 * stands on no card; a key left out on such a record may or may not equal one sent; a found record whose owner cannot
 * be told is the person's or somebody else's. A stranger's value is never made up.
 */
final class Worlds {
    private final LoginCase facts;
    private final Household household;
    private final Search search;
    private final KeysSent keys;
    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    private final Set<Verdict> verdictsWithNobodyFound = EnumSet.noneOf(Verdict.class);
    private final Set<MissingFact> missing = EnumSet.noneOf(MissingFact.class);
    private final List<Integer> childrenNotFound;

    private Worlds(LoginCase facts, Household household, Search search, KeysSent keys) {
        this.facts = facts;
        this.household = household;
        this.search = search;
        this.keys = keys;
        this.childrenNotFound =
                facts.identity().role() == Role.PARENT ? NamedChildren.notFound(facts, household) : List.of();
    }

    /** Plays every world behind open gates. */
    static Worlds play(LoginCase facts, Household household, Search search, KeysSent keys) {
        Worlds worlds = new Worlds(facts, household, search, keys);
        worlds.playAll();
        return worlds;
    }

    /** Verdicts over all worlds. */
    Set<Verdict> verdicts() {
        return verdicts;
    }

    /** Verdicts over the worlds in which nobody is found. */
    Set<Verdict> verdictsWithNobodyFound() {
        return verdictsWithNobodyFound;
    }

    /** Facts that differ between the worlds. */
    Set<MissingFact> missing() {
        return missing;
    }

    /** Named children whose records are expected and of whom no card is known, by their place in the case. */
    List<Integer> childrenNotFound() {
        return childrenNotFound;
    }

    private void playAll() {
        boolean staffUnknown = facts.identity().role() == Role.EMPLOYEE && isStaffUnknown();
        if (staffUnknown) {
            missing.add(MissingFact.STAFF_CARDS);
        }
        if (facts.identity().role() != Role.EMPLOYEE && areCardsUnknown()) {
            missing.add(MissingFact.PUPIL_CARDS);
            verdicts.add(search.isWrongApp() ? Verdict.INCOMPLETE : Verdict.WORKS);
        }
        if (facts.attempt().credential() == Credential.PASSWORD) {
            playPassword(staffUnknown);
        } else {
            List<JournalRecord> possiblyOwn = possiblyOwn();
            List<Set<Integer>> forced = forced(possiblyOwn);
            for (KeysSent sent : keyWorlds(possiblyOwn)) {
                for (Set<Integer> match : forced) {
                    playOwners(search.candidates(sent, match), staffUnknown);
                }
            }
        }
        playUnseenChildren();
    }

    /** The own staff record may be among the cards that were not looked at. */
    private boolean isStaffUnknown() {
        return switch (facts.extent()) {
            case ALL -> facts.staff().isUnknown();
            case WITHIN_SCOPE ->
                household.records().stream()
                        .noneMatch(record -> record.kind() == RecordKind.EMPLOYEE && household.isOwn(record));
            case PART -> true;
        };
    }

    /** No expected record is known: that proves something only where the cards are complete (rulings: Simulation). */
    private boolean areCardsUnknown() {
        if (facts.cards().isUnknown() || facts.extent() == Extent.ALL) {
            return facts.cards().isUnknown();
        }
        return facts.identity().role() == Role.PUPIL
                ? household.ownFile().isEmpty()
                : household.family().isEmpty() || household.isFamilyGuessed();
    }

    /** Whether the child of whom no card is seen shows up after the login is open, however well the others do. */
    private void playUnseenChildren() {
        boolean perhaps = !childrenNotFound.isEmpty()
                || (facts.identity().role() == Role.PARENT && facts.extent() == Extent.PART);
        if (perhaps && verdicts.contains(Verdict.WORKS)) {
            missing.add(MissingFact.PUPIL_CARDS);
            verdicts.add(Verdict.INCOMPLETE);
        }
    }

    /** A password opens the own records; of whom too little is known, each person on the cards may be the one. */
    private void playPassword(boolean staffUnknown) {
        List<Candidate> own = search.candidates(KeysSent.NONE, Set.of());
        judge(own, staffUnknown);
        if (!own.isEmpty()) {
            return;
        }
        Set<Verdict> before = EnumSet.copyOf(verdicts);
        List<JournalRecord> perhaps = possiblyOwn();
        for (JournalRecord one : perhaps) {
            judge(
                    perhaps.stream()
                            .filter(other -> other.number() == one.number() || isSamePerson(one, other))
                            .map(record -> new Candidate(record, Set.of(), false, Owner.SELF))
                            .toList(),
                    staffUnknown);
        }
        if (!before.equals(verdicts)) {
            missing.add(untoldOfIdentity());
        }
    }

    private static boolean isSamePerson(JournalRecord one, JournalRecord other) {
        return one.kind() == RecordKind.PUPIL
                ? one.file().isPresent() && other.isOf(one.file().get())
                : SamePerson.parents(one.person(), other.person());
    }

    /** What is missing of the person, or, where all of that is told, on the card. */
    private MissingFact untoldOfIdentity() {
        boolean named = facts.identity().name().last().isPresent()
                && facts.identity().name().first().isPresent();
        if (named && facts.identity().birthDate().isPresent()) {
            return MissingFact.PARENTS_ON_CARD;
        }
        return facts.identity().birthDate().isPresent()
                ? MissingFact.NAME_OF_IDENTITY
                : MissingFact.BIRTH_DATE_OF_IDENTITY;
    }

    private List<JournalRecord> possiblyOwn() {
        return search.active().stream().filter(this::mayBeOwn).toList();
    }

    private boolean mayBeOwn(JournalRecord record) {
        return Household.canOwn(facts.identity().role(), record.kind())
                && (record.resemblance().likeness() != Likeness.NONE || household.isOwn(record));
    }

    private List<KeysSent> keyWorlds(List<JournalRecord> possiblyOwn) {
        if (!keys.isOpen()) {
            return List.of(keys);
        }
        Set<Snils> snils = new LinkedHashSet<>();
        Set<PhoneNumber> phones = new LinkedHashSet<>();
        Set<EmailAddress> emails = new LinkedHashSet<>();
        for (JournalRecord record : possiblyOwn) {
            Person person = record.person();
            person.matchableSnils().ifPresent(snils::add);
            phones.addAll(person.matchablePhones());
            emails.addAll(person.matchableEmails());
        }
        List<KeysSent> worlds = new ArrayList<>();
        for (Sent<Snils> oneSnils : options(keys.snils(), snils, MissingFact.SNILS_SENT)) {
            for (Sent<PhoneNumber> onePhone : options(keys.phones(), phones, MissingFact.PHONES_SENT)) {
                for (Sent<EmailAddress> oneEmail : options(keys.emails(), emails, MissingFact.EMAILS_SENT)) {
                    worlds.add(new KeysSent(oneSnils, onePhone, oneEmail));
                }
            }
        }
        return worlds;
    }

    private <T> List<Sent<T>> options(Sent<T> sent, Set<T> values, MissingFact fact) {
        if (!sent.isOpen()) {
            return List.of(sent);
        }
        List<Sent<T>> options = new ArrayList<>(values.size() + 1);
        options.add(sent);
        for (T value : values) {
            if (!sent.values().contains(value)) {
                options.add(sent.with(value));
            }
        }
        if (options.size() > 1) {
            missing.add(fact);
        }
        return options;
    }

    /** No record, every record, and each single record of those whose left-out key may equal one sent. */
    private List<Set<Integer>> forced(List<JournalRecord> possiblyOwn) {
        List<JournalRecord> leftOut = possiblyOwn.stream()
                .filter(record -> mayMatchByLeftOutKey(record.person()))
                .toList();
        if (leftOut.isEmpty()) {
            return List.of(Set.of());
        }
        missing.add(MissingFact.KEYS_ON_CARD);
        List<Set<Integer>> worlds = new ArrayList<>(leftOut.size() + 2);
        worlds.add(Set.of());
        for (JournalRecord record : leftOut) {
            worlds.add(Set.of(record.number()));
        }
        if (leftOut.size() > 1) {
            worlds.add(leftOut.stream().map(JournalRecord::number).collect(Collectors.toSet()));
        }
        return worlds;
    }

    private boolean mayMatchByLeftOutKey(Person person) {
        return (person.snils().isUnknown() && !keys.snils().isNone())
                || (person.phones().isUnknown() && !keys.phones().isNone())
                || (person.emails().isUnknown() && !keys.emails().isNone());
    }

    private void playOwners(List<Candidate> candidates, boolean staffUnknown) {
        boolean open = candidates.stream().anyMatch(candidate -> candidate.owner() == Owner.UNKNOWN);
        if (!open) {
            judge(candidates, staffUnknown);
            return;
        }
        Set<Verdict> before = EnumSet.copyOf(verdicts.isEmpty() ? EnumSet.noneOf(Verdict.class) : verdicts);
        judge(decided(candidates, Owner.SELF), staffUnknown);
        judge(decided(candidates, Owner.OTHER), staffUnknown);
        if (!before.equals(verdicts)) {
            missing.add(untoldOfIdentity());
        }
    }

    /** A stranger's record beside the own one may still be the family's. */
    private List<Candidate> decided(List<Candidate> candidates, Owner owner) {
        return search.withFamily(candidates.stream()
                .map(candidate -> candidate.owner() == Owner.UNKNOWN ? candidate.ownedBy(owner) : candidate)
                .toList());
    }

    private void judge(List<Candidate> candidates, boolean staffUnknown) {
        Verdict verdict = search.verdict(candidates, false);
        verdicts.add(verdict);
        if (candidates.isEmpty()) {
            verdictsWithNobodyFound.add(verdict);
        }
        if (verdict == Verdict.WORKS) {
            return;
        }
        Optional<MissingFact> untold = search.untold(candidates);
        untold.ifPresent(missing::add);
        if (staffUnknown || untold.isPresent()) {
            verdicts.add(search.verdict(candidates, true));
        }
    }
}
