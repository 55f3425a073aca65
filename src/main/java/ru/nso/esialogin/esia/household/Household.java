package ru.nso.esialogin.esia.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.enrolment.EnrolmentState;
import ru.nso.esialogin.card.enrolment.Orders;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;

/**
 * All pupils and employees of a case, which of them belong to the family of the person who logs in, and the records
 * the journal could let in (rulings: Family; Same person; Orders).
 */
public final class Household {
    private final LoginCase facts;
    private final KeysSent keys;
    private final LocalDate day;
    private final List<PupilFile> files;
    private final List<JournalRecord> records;
    // Asked again and again by the simulation and the rules, so they are found once.
    private final List<PupilFile> family;
    private final boolean familyGuessed;
    private final boolean[] ownRecords;
    private final Optional<PupilFile> ownFile;
    private final Siblings siblings;

    private Household(
            LoginCase facts,
            KeysSent keys,
            LocalDate day,
            List<PupilFile> files,
            List<JournalRecord> records,
            boolean standsSomewhere) {
        this.facts = facts;
        this.keys = keys;
        this.day = day;
        this.files = files;
        this.records = records;
        this.family = files.stream().filter(PupilFile::inFamily).toList();
        this.ownRecords = new boolean[records.size()];
        for (JournalRecord record : records) {
            ownRecords[record.number()] = canOwn(facts.identity().role(), record.kind())
                    && record.resemblance().isSelf(record.person(), keys);
        }
        this.ownFile = findOwnFile();
        this.familyGuessed = files.size() > 1 && !standsSomewhere;
        this.siblings = new Siblings(files, facts.identity());
    }

    /** Sorts the cards of a case into pupils, the family and records. */
    public static Household of(LoginCase facts, MatchingPolicy matching, DatedPolicy dated) {
        LocalDate day = dated.dayOf(facts.attempt().at());
        KeysSent keys = facts.keysSent();
        List<List<PersonCard>> pupils = groupByPupil(facts.knownCards());
        boolean[] direct = direct(pupils, facts, keys);
        boolean[] inFamily = family(pupils, direct, facts.identity());
        List<PupilFile> files = new ArrayList<>(pupils.size());
        for (int i = 0; i < pupils.size(); i++) {
            boolean ofOthers = inFamily[i]
                    && !direct[i]
                    && facts.identity().role() == Role.PARENT
                    && isAny(direct)
                    && OthersChild.is(pupils.get(i), facts.identity());
            files.add(file(i, pupils.get(i), inFamily[i], ofOthers, day, matching, dated));
        }
        List<JournalRecord> records = new ArrayList<>();
        for (PupilFile file : files) {
            addRecords(records, file, facts.identity());
        }
        for (StaffCard staff : facts.knownStaff()) {
            records.add(new JournalRecord(
                    records.size(),
                    staff.id(),
                    RecordKind.EMPLOYEE,
                    staff.person(),
                    Optional.empty(),
                    Optional.of(staff),
                    staff.activeOn(day),
                    Resemblance.of(facts.identity(), staff.person())));
        }
        return new Household(facts, keys, day, List.copyOf(files), List.copyOf(records), isAny(direct));
    }

    /** All pupils of the case. */
    public List<PupilFile> files() {
        return files;
    }

    /** Pupils of the family. */
    public List<PupilFile> family() {
        return family;
    }

    /** All records, active or not. */
    public List<JournalRecord> records() {
        return records;
    }

    /** The day of the attempt in the region. */
    public LocalDate day() {
        return day;
    }

    /**
     * Whether a record is taken for the person's own: by resemblance, or by an equal key where the rulings on owners
     * say so. A pupil's record is never a parent's own and the other way round.
     */
    public boolean isOwn(JournalRecord record) {
        return ownRecords[record.number()];
    }

    /** Whether a person on any card, searched or not, is the one who logs in, standing there as {@code kind}. */
    public boolean isOwn(Person person, RecordKind kind) {
        return isOwn(person, kind, Resemblance.of(facts.identity(), person));
    }

    /** The same, where the person was compared with the one who logs in already. */
    public boolean isOwn(Person person, RecordKind kind, Resemblance resemblance) {
        return canOwn(facts.identity().role(), kind) && resemblance.isSelf(person, keys);
    }

    /** Whether a role can own a record of a kind: parents and employees own those of adults, pupils their own. */
    public static boolean canOwn(Role role, RecordKind kind) {
        return (role == Role.PUPIL) == (kind == RecordKind.PUPIL);
    }

    /** The pupil who logs in, for the role PUPIL; the only pupil of the case if nobody resembles. */
    public Optional<PupilFile> ownFile() {
        return ownFile;
    }

    private Optional<PupilFile> findOwnFile() {
        if (facts.identity().role() != Role.PUPIL) {
            return Optional.empty();
        }
        for (JournalRecord record : records) {
            if (record.kind() == RecordKind.PUPIL && isOwn(record)) {
                return record.file();
            }
        }
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    /** Pupils on whose searched cards the person stands as a parent. */
    public List<PupilFile> ownChildren() {
        List<PupilFile> children = new ArrayList<>(2);
        for (JournalRecord record : records) {
            if (record.kind() == RecordKind.PARENT && isOwn(record)) {
                record.file().ifPresent(children::add);
            }
        }
        return children;
    }

    /** Pupils whose diary this login is expected to open: the own one, or every child of the family. */
    public List<PupilFile> expectedFiles() {
        return switch (facts.identity().role()) {
            case PUPIL ->
                ownFile().filter(file -> !file.hasEnded()).map(List::of).orElse(List.of());
            case PARENT ->
                files.stream()
                        .filter(file -> file.inFamily() && !file.ofOthers() && !file.hasEnded())
                        .toList();
            case EMPLOYEE -> List.of();
        };
    }

    /**
     * Whether nothing known tells to which of several pupils the person belongs, so that a key or name that nobody
     * knows may still tell.
     */
    public boolean isFamilyGuessed() {
        return familyGuessed;
    }

    /** Pupils to be expected of a person who turns out to stand on the files: the own one, or these and their siblings. */
    public List<PupilFile> expectedBeside(List<PupilFile> own) {
        BitSet expected = new BitSet(files.size());
        for (PupilFile one : own) {
            expected.set(one.number());
            if (facts.identity().role() != Role.PUPIL) {
                expected.or(siblings.of(one));
            }
        }
        return files.stream()
                .filter(file -> !file.hasEnded() && expected.get(file.number()))
                .toList();
    }

    /** Age of the pupil who logs in, or of the only pupil of the family for whom an account is made, full years. */
    public Optional<Integer> pupilAge() {
        Fact<BirthDate> told =
                facts.identity().role() == Role.PUPIL ? facts.identity().birthDate() : Fact.unknown();
        Optional<BirthDate> born = told.value()
                .or(() -> ownFile().flatMap(file -> file.pupil().birthDate().value()));
        return born.map(date -> date.ageOn(day));
    }

    private static List<List<PersonCard>> groupByPupil(List<PersonCard> cards) {
        List<List<PersonCard>> pupils = new ArrayList<>();
        for (PersonCard card : cards) {
            List<PersonCard> group = null;
            for (List<PersonCard> candidate : pupils) {
                if (candidate.stream().anyMatch(known -> SamePerson.pupils(known, card))) {
                    group = candidate;
                    break;
                }
            }
            if (group == null) {
                pupils.add(new ArrayList<>(List.of(card)));
            } else if (card.system() == SourceSystem.JOURNAL) {
                int journals = (int) group.stream()
                        .filter(known -> known.system() == SourceSystem.JOURNAL)
                        .count();
                group.add(journals, card);
            } else {
                group.add(card);
            }
        }
        return pupils;
    }

    /** Pupils on whose cards the person stands, or of whom the caller speaks. */
    private static boolean[] direct(List<List<PersonCard>> pupils, LoginCase facts, KeysSent keys) {
        boolean[] direct = new boolean[pupils.size()];
        for (int i = 0; i < direct.length; i++) {
            direct[i] = pupils.get(i).stream().anyMatch(card -> standsOn(card, facts, keys) || isClaimed(card, facts));
        }
        return direct;
    }

    private static boolean isAny(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] family(List<List<PersonCard>> pupils, boolean[] direct, Identity identity) {
        boolean[] family = direct.clone();
        for (int i = 0; i < direct.length; i++) {
            for (int j = 0; direct[i] && j < direct.length; j++) {
                family[j] |= Siblings.shareParent(pupils.get(i), pupils.get(j));
            }
        }
        if (pupils.size() == 1) {
            family[0] = true;
        } else if (!isAny(direct) && identity.role() != Role.PUPIL) {
            for (int i = 0; i < family.length; i++) {
                family[i] = pupils.get(i).stream().anyMatch(card -> mayBelong(card, identity));
            }
        }
        return family;
    }

    private static boolean standsOn(PersonCard card, LoginCase facts, KeysSent keys) {
        Identity identity = facts.identity();
        if (identity.role() == Role.PUPIL) {
            return Resemblance.of(identity, card.pupil()).isSelf(card.pupil(), keys);
        }
        return card.knownParents().stream()
                .anyMatch(parent -> Resemblance.of(identity, parent.person()).isSelf(parent.person(), keys));
    }

    private static boolean isClaimed(PersonCard card, LoginCase facts) {
        if (facts.identity().role() == Role.PUPIL) {
            return false;
        }
        for (ClaimedChild child : facts.children()) {
            NameComparison name = child.name().compare(card.pupil().name());
            boolean bornAlike =
                    SamePerson.birthDates(child.birthDate(), card.pupil().birthDate()) != PartMatch.DIFFER;
            boolean schoolAlike =
                    child.schoolId().map(card.school().id()::equals).orElse(true);
            if (name.first() == PartMatch.AGREE && name.last() == PartMatch.AGREE && bornAlike && schoolAlike) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBelong(PersonCard card, Identity identity) {
        return card.knownParents().size() < 2
                || card.knownParents().stream()
                        .anyMatch(parent -> sameSurname(parent.person().name(), identity.name()));
    }

    /** Surnames are compared without the ending that tells a man's from a woman's. */
    private static boolean sameSurname(FullName one, FullName other) {
        return one.last().isPresent()
                && other.last().isPresent()
                && surnameStem(one.last().orElse(""))
                        .equals(surnameStem(other.last().orElse("")));
    }

    private static String surnameStem(String surname) {
        String lower = surname.toLowerCase(Locale.ROOT).replace('ё', 'е');
        for (String ending : List.of("ая", "ий", "ый", "ой", "а")) {
            if (lower.length() > ending.length() + 2 && lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }

    private static PupilFile file(
            int number,
            List<PersonCard> cards,
            boolean inFamily,
            boolean ofOthers,
            LocalDate day,
            MatchingPolicy matching,
            DatedPolicy dated) {
        Orders orders = Orders.ofPupil(cards);
        EnrolmentState state = orders.on(day, dated.enrolment());
        Set<String> schools = Set.of();
        boolean everySchool = false;
        if (state instanceof EnrolmentState.NotKnown) {
            everySchool = true;
        } else if (state instanceof EnrolmentState.Active active) {
            schools = Set.of(active.schoolId());
            everySchool = cards.stream()
                    .filter(card -> card.system() == cards.get(0).system())
                    .noneMatch(card -> card.school().id().equals(active.schoolId()));
        } else if (matching.orderConflict() == MatchingPolicy.OrderConflict.OLD_SCHOOL) {
            schools = firstOpened(state);
        }
        return new PupilFile(number, List.copyOf(cards), orders, state, schools, everySchool, inFamily, ofOthers);
    }

    private static Set<String> firstOpened(EnrolmentState state) {
        List<String> open = List.of();
        if (state instanceof EnrolmentState.Conflicted conflicted) {
            open = conflicted.openSchools();
        } else if (state instanceof EnrolmentState.Waiting waiting) {
            open = waiting.openSchools();
        }
        return open.size() < 2 ? Set.of() : Set.of(open.get(0));
    }

    private static void addRecords(List<JournalRecord> records, PupilFile file, Identity identity) {
        Optional<PupilFile> of = Optional.of(file);
        for (PersonCard card : file.searchedCards()) {
            boolean active = file.isActive(card);
            records.add(record(records.size(), card, RecordKind.PUPIL, card.pupil(), of, active, identity));
            for (Parent parent : card.knownParents()) {
                records.add(record(records.size(), card, RecordKind.PARENT, parent.person(), of, active, identity));
            }
        }
    }

    private static JournalRecord record(
            int number,
            PersonCard card,
            RecordKind kind,
            Person person,
            Optional<PupilFile> file,
            boolean active,
            Identity identity) {
        return new JournalRecord(
                number, card.id(), kind, person, file, Optional.empty(), active, Resemblance.of(identity, person));
    }
}
