package ru.nso.esialogin.esia.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.KeyMatch;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** The journal's search over the active records, whose records it finds, and what that is worth. */
final class Search {
    private final LoginCase facts;
    private final Household household;
    private final MatchingPolicy policy;
    private final List<JournalRecord> active;
    private final List<PupilFile> ownChildren;
    private final List<PupilFile> expectedFiles;

    Search(LoginCase facts, Household household, MatchingPolicy policy) {
        this.facts = facts;
        this.household = household;
        this.policy = policy;
        this.active = household.records().stream().filter(JournalRecord::active).toList();
        this.ownChildren = household.ownChildren();
        this.expectedFiles = household.expectedFiles();
    }

    /** Records that are searched at the time of the attempt. */
    List<JournalRecord> active() {
        return active;
    }

    /**
     * The candidates in one world.
     *
     * @param keys the keys sent in this world
     * @param forced numbers of records that match in this world by a key that is missing on the card
     */
    List<Candidate> candidates(KeysSent keys, Set<Integer> forced) {
        if (facts.attempt().credential() == LoginAttempt.Credential.PASSWORD) {
            return active.stream()
                    .filter(household::isOwn)
                    .map(own -> new Candidate(own, Set.of(), false, Owner.SELF))
                    .toList();
        }
        List<Candidate> found = linked(keys);
        if (found.isEmpty()) {
            found = switch (policy.search()) {
                case UNION -> matching(keys, forced);
                case SNILS_ONLY -> matching(KeysSent.NONE.withSnils(keys.snils()), forced);
                case FIRST_HIT -> firstHit(keys, forced);
            };
        }
        return withFamily(found);
    }

    /** What the candidates are worth, if every gate is open. Owners must be decided. */
    Verdict verdict(List<Candidate> candidates, boolean untoldAssumed) {
        boolean self = false;
        for (Candidate candidate : candidates) {
            if (candidate.owner() == Owner.OTHER) {
                return Verdict.WRONG_PERSON;
            }
            self |= candidate.owner() == Owner.SELF;
        }
        if (allExpected(candidates, untoldAssumed)) {
            return Verdict.WORKS;
        }
        return self && !nothingExpected(expectedFiles(candidates)) ? Verdict.INCOMPLETE : Verdict.FAILS;
    }

    /** Whether nobody knows of a record that this login should open. */
    private boolean nothingExpected(List<PupilFile> expected) {
        return facts.identity().role() != Role.EMPLOYEE && expected.isEmpty();
    }

    /** Pupils whose diary this login is expected to open. Where the family is only guessed, the own records found tell. */
    List<PupilFile> expectedFiles(List<Candidate> candidates) {
        if (!household.isFamilyGuessed() || facts.identity().role() == Role.EMPLOYEE) {
            return expectedFiles;
        }
        List<PupilFile> own = candidates.stream()
                .filter(candidate -> candidate.owner() == Owner.SELF)
                .flatMap(candidate -> candidate.record().file().stream())
                .toList();
        return own.isEmpty() ? expectedFiles : household.expectedBeside(own);
    }

    /** Whether the candidates open the pupil's diary for the person. */
    boolean opens(PupilFile file, List<Candidate> candidates) {
        RecordKind kind = facts.identity().role() == Role.PUPIL ? RecordKind.PUPIL : RecordKind.PARENT;
        for (Candidate candidate : candidates) {
            if (candidate.owner() == Owner.SELF
                    && candidate.record().kind() == kind
                    && candidate.record().isOf(file)) {
                return true;
            }
        }
        return false;
    }

    private boolean allExpected(List<Candidate> candidates, boolean untoldAssumed) {
        List<PupilFile> expected = expectedFiles(candidates);
        if (isWrongApp() || nothingExpected(expected)) {
            return false;
        }
        if (facts.identity().role() == Role.EMPLOYEE) {
            return untoldAssumed || hasRoles(candidates);
        }
        for (PupilFile file : expected) {
            boolean opened = opens(file, candidates) || (untoldAssumed && hasUntoldParents(file));
            if (!opened || file.isTornBetweenSchools()) {
                return false;
            }
        }
        return true;
    }

    /** Roles or parents that nobody told and that would be expected; what they are decides. */
    Optional<MissingFact> untold(List<Candidate> candidates) {
        return switch (facts.identity().role()) {
            case PUPIL -> Optional.empty();
            case EMPLOYEE ->
                candidates.stream().anyMatch(Search::hasUntoldRoles)
                        ? Optional.of(MissingFact.STAFF_CARDS)
                        : Optional.empty();
            case PARENT ->
                expectedFiles(candidates).stream().anyMatch(file -> hasUntoldParents(file) && !opens(file, candidates))
                        ? Optional.of(MissingFact.PARENTS_ON_CARD)
                        : Optional.empty();
        };
    }

    private static boolean hasUntoldRoles(Candidate candidate) {
        return candidate.owner() == Owner.SELF
                && candidate
                        .record()
                        .staff()
                        .filter(staff -> staff.roles().isUnknown())
                        .isPresent();
    }

    private static boolean hasUntoldParents(PupilFile file) {
        return file.searchedCards().stream().anyMatch(card -> card.parents().isUnknown() && file.isActive(card));
    }

    /** The apps expect only records of their role (rulings: Entry points). */
    boolean isWrongApp() {
        EntryPoint entry = facts.attempt().entryPoint();
        boolean employee = facts.identity().role() == Role.EMPLOYEE;
        return employee ? entry == EntryPoint.DIARY_APP : entry == EntryPoint.JOURNAL_APP;
    }

    private boolean hasRoles(List<Candidate> candidates) {
        EnumSet<StaffRole> found = EnumSet.noneOf(StaffRole.class);
        for (Candidate candidate : candidates) {
            if (candidate.owner() == Owner.SELF) {
                candidate.record().staff().ifPresent(staff -> found.addAll(staff.knownRoles()));
            }
        }
        Set<StaffRole> claimed = facts.identity().claimedRoles();
        return claimed.isEmpty() ? found.stream().anyMatch(StaffRole::teaches) : found.containsAll(claimed);
    }

    private List<Candidate> linked(KeysSent keys) {
        Optional<String> oid = facts.account().oid().value();
        if (oid.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>(2);
        for (JournalRecord record : active) {
            if (record.person().esiaOid().value().filter(oid.get()::equals).isPresent()) {
                Set<KeyKind> kinds = KeyMatch.kinds(record.person(), keys);
                found.add(new Candidate(record, kinds, true, owner(record, true, true)));
            }
        }
        return found;
    }

    private List<Candidate> matching(KeysSent keys, Set<Integer> forced) {
        List<Candidate> found = new ArrayList<>(4);
        for (JournalRecord record : active) {
            Set<KeyKind> kinds = KeyMatch.kinds(record.person(), keys);
            boolean isForced = !forced.isEmpty() && forced.contains(record.number());
            if (!kinds.isEmpty() || isForced) {
                boolean bySnils = kinds.contains(KeyKind.SNILS);
                boolean byContact = isForced || kinds.size() > (bySnils ? 1 : 0);
                found.add(new Candidate(record, kinds, false, owner(record, bySnils, byContact)));
            }
        }
        return found;
    }

    private List<Candidate> firstHit(KeysSent keys, Set<Integer> forced) {
        for (KeyKind kind : policy.order()) {
            for (KeysSent single : singles(keys, kind)) {
                List<Candidate> found = matching(single, Set.of());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return matching(KeysSent.NONE, forced);
    }

    private static List<KeysSent> singles(KeysSent keys, KeyKind kind) {
        return switch (kind) {
            case SNILS -> keys.snils().values().stream().map(Search::onlySnils).toList();
            case PHONE -> keys.phones().values().stream().map(Search::onlyPhone).toList();
            case EMAIL -> keys.emails().values().stream().map(Search::onlyEmail).toList();
        };
    }

    private static KeysSent onlySnils(Snils value) {
        return KeysSent.NONE.withSnils(Sent.exactly(List.of(value)));
    }

    private static KeysSent onlyPhone(PhoneNumber value) {
        return KeysSent.NONE.withPhones(Sent.exactly(List.of(value)));
    }

    private static KeysSent onlyEmail(EmailAddress value) {
        return KeysSent.NONE.withEmails(Sent.exactly(List.of(value)));
    }

    private Owner owner(JournalRecord record, boolean strong, boolean byContact) {
        if (!Household.canOwn(facts.identity().role(), record.kind())) {
            return Owner.OTHER;
        }
        Resemblance resemblance = record.resemblance();
        if (strong) {
            return resemblance.isSelfBySnils() ? Owner.SELF : Owner.OTHER;
        }
        return byContact ? resemblance.ownerByContact() : Owner.OTHER;
    }

    /**
     * Records of the other parent or of the own child that a contact reaches beside the own record are the family's,
     * as long as they open no child who is not the person's (rulings: FAMILY).
     */
    List<Candidate> withFamily(List<Candidate> found) {
        if (facts.identity().role() != Role.PARENT || found.size() < 2) {
            return found;
        }
        List<PupilFile> own = new ArrayList<>(2);
        for (Candidate candidate : found) {
            if (candidate.owner() == Owner.SELF) {
                candidate.record().file().ifPresent(own::add);
            }
        }
        if (own.isEmpty()) {
            return found;
        }
        own.addAll(ownChildren);
        List<Candidate> judged = new ArrayList<>(found.size());
        for (Candidate candidate : found) {
            judged.add(isFamily(candidate, own) ? candidate.ownedBy(Owner.FAMILY) : candidate);
        }
        return judged;
    }

    private static boolean isFamily(Candidate candidate, List<PupilFile> own) {
        return candidate.owner() == Owner.OTHER
                && !candidate.bySnils()
                && !candidate.linked()
                && own.stream().anyMatch(candidate.record()::isOf);
    }
}
