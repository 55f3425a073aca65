package ru.nso.esialogin.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.DatedPolicy.AgeLimits;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.AccountMaking;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.KeyMatch;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;

/** What a rule sees: the facts of the case, the simulation, and the persons on the cards of the family. */
public final class Facts {
    private final LoginCase login;
    private final Simulation simulation;
    private final DatedPolicy dated;
    private final List<Standing> everybody;
    private final List<Standing> standings;
    private final List<Standing> own;
    private final Optional<Snils> sentForCaller;
    // Asked by many rules and dear to find, so they are found when first asked for. Facts serve one explanation only.
    private final IdentityHashMap<Standing, List<Standing>> counterparts = new IdentityHashMap<>();
    private @Nullable Map<Snils, List<Standing>> bySnils;
    private @Nullable AccountMaking accountMaking;

    /** Lays the case out for the rules. */
    public Facts(LoginCase login, Simulation simulation, DatedPolicy dated) {
        this.login = login;
        this.simulation = simulation;
        this.dated = dated;
        this.everybody = layOut(login, simulation.household());
        this.standings = everybody.stream().filter(this::isConcerned).toList();
        this.own = standings.stream().filter(Standing::own).toList();
        this.sentForCaller = login.assumed()
                ? Optional.empty()
                : keysSent().snils().values().stream().findFirst();
    }

    /** Everything known of the case. */
    public LoginCase login() {
        return login;
    }

    /** What the simulation came to. */
    public Simulation simulation() {
        return simulation;
    }

    /** Dates and deadlines. */
    public DatedPolicy dated() {
        return dated;
    }

    /** The ages of pupils that matter on the day of the attempt. */
    public AgeLimits ages() {
        return dated.agesOn(day());
    }

    /** The attempt. */
    public LoginAttempt attempt() {
        return login.attempt();
    }

    /** Who logs in. */
    public Identity identity() {
        return login.identity();
    }

    /** The ЕСИА account. */
    public EsiaAccount account() {
        return login.account();
    }

    /** The keys that ЕСИА passed. */
    public KeysSent keysSent() {
        return simulation.keysSent();
    }

    /** Pupils, family and records. */
    public Household household() {
        return simulation.household();
    }

    /** The day of the attempt in the region. */
    public LocalDate day() {
        return household().day();
    }

    /** Whether a role logs in. */
    public boolean isRole(Role role) {
        return identity().role() == role;
    }

    /** The person who logs in, as an actor. */
    public Actor person() {
        return switch (identity().role()) {
            case PARENT -> Actor.PARENT;
            case PUPIL -> Actor.PUPIL;
            case EMPLOYEE -> Actor.EMPLOYEE;
        };
    }

    /** Who acts for the child at ЕСИА: the parent below the age of an own account, the person after it. */
    public Actor parentOrPerson() {
        boolean grownUp =
                household().pupilAge().map(age -> age >= ages().ownAccount()).orElse(false);
        return isRole(Role.PUPIL) && !grownUp ? Actor.PARENT : person();
    }

    /** The making of an account for the child, and what stops it. */
    public AccountMaking accountMaking() {
        if (accountMaking == null) {
            accountMaking = AccountMaking.of(login, household());
        }
        return accountMaking;
    }

    /**
     * Persons on the cards that this login is about: for parents and pupils every card of the family in both
     * subsystems, for an employee the own staff cards. Journal before enrolment, the pupil before the parents.
     */
    public List<Standing> standings() {
        return standings;
    }

    /** All persons on all cards of the case, bystanders included. */
    public List<Standing> everybody() {
        return everybody;
    }

    /**
     * Whether this login is about the person there: for an employee the own staff cards, for any other the cards of the
     * family.
     */
    public boolean isConcerned(Standing standing) {
        return isRole(Role.EMPLOYEE)
                ? standing.staff().isPresent() && standing.own()
                : standing.file().filter(PupilFile::inFamily).isPresent();
    }

    /** Standings that meet a condition. */
    public List<Standing> standings(Predicate<Standing> condition) {
        List<Standing> found = new ArrayList<>(4);
        for (Standing standing : standings) {
            if (condition.test(standing)) {
                found.add(standing);
            }
        }
        return found;
    }

    /** All persons on one card of the family. */
    public List<Standing> onCard(String cardId) {
        return standings(standing -> standing.cardId().equals(cardId));
    }

    /** Standings of the person who logs in. */
    public List<Standing> own() {
        return own;
    }

    /** Pupils of the family. */
    public List<PupilFile> family() {
        return household().family();
    }

    /**
     * Where the same person stands for the same pupil: in the journal and in the enrolment subsystem. One act of the
     * school mends both.
     */
    public List<Standing> counterparts(Standing standing) {
        return counterparts.computeIfAbsent(standing, this::findCounterparts);
    }

    private List<Standing> findCounterparts(Standing standing) {
        List<Standing> found = new ArrayList<>(2);
        for (Standing candidate : everybody) {
            if (candidate.kind() == standing.kind()
                    && sameFile(candidate, standing)
                    && isSamePerson(candidate, standing)) {
                found.add(candidate);
            }
        }
        return found;
    }

    /**
     * Who carries a fault: one standing for each person of each pupil, the person who logs in first. The same person
     * in the other subsystem is left to {@link #targets}.
     */
    public List<Standing> carriers(Predicate<Standing> fault) {
        List<Standing> carriers = new ArrayList<>();
        List<Standing> seen = new ArrayList<>();
        for (Standing standing : standings) {
            if (fault.test(standing) && !seen.contains(standing)) {
                carriers.add(standing);
                seen.addAll(counterparts(standing));
            }
        }
        carriers.sort(Comparator.comparing(standing -> !standing.own()));
        return List.copyOf(carriers);
    }

    /** What one act of the school has to change: the person wherever it stands for this pupil with the same fault. */
    public List<Edit.Target> targets(Standing standing, Predicate<Standing> fault) {
        return counterparts(standing).stream()
                .filter(fault)
                .map(Edit.Target::of)
                .toList();
    }

    /** Everybody, bystanders included, with whom this SNILS stands, in the order of {@link #everybody}. */
    public List<Standing> withSnils(Snils snils) {
        if (bySnils == null) {
            bySnils = new HashMap<>();
            for (Standing standing : everybody) {
                Optional<Snils> written = standing.readableSnils();
                if (written.isPresent()) {
                    bySnils.computeIfAbsent(written.get(), key -> new ArrayList<>(2))
                            .add(standing);
                }
            }
        }
        return bySnils.getOrDefault(snils, List.of());
    }

    /**
     * The SNILS that ЕСИА is known to have sent for the person who stands there; nothing for anybody but the one who
     * logs in, and nothing where the account is only assumed.
     */
    public Optional<Snils> provenSnils(Standing standing) {
        return standing.own() ? sentForCaller : Optional.empty();
    }

    /** What is missing to tell whether a record is the person's: of the person, or, where all of that is told, on the card. */
    public Set<MissingFact> untoldOfPerson() {
        if (!identity().name().first().isPresent()) {
            return Set.of(MissingFact.NAME_OF_IDENTITY);
        }
        if (!identity().birthDate().isPresent()) {
            return Set.of(MissingFact.BIRTH_DATE_OF_IDENTITY);
        }
        return Set.of(
                identity().name().last().isPresent() ? MissingFact.PARENTS_ON_CARD : MissingFact.NAME_OF_IDENTITY);
    }

    /** Whether any key of the person is among those that were sent. */
    public boolean isFoundByKeys(Standing standing) {
        return !KeyMatch.kinds(standing.person(), keysSent()).isEmpty();
    }

    private static boolean sameFile(Standing one, Standing other) {
        return one.file().isPresent()
                ? other.file().filter(one.file().get()::is).isPresent()
                : one.cardId().equals(other.cardId());
    }

    private static boolean isSamePerson(Standing one, Standing other) {
        boolean same = one.cardId().equals(other.cardId())
                && one.person().id().equals(other.person().id());
        if (same || one.isPupil()) {
            return true;
        }
        boolean sameKinship = one.kinship().isPresent()
                && one.kinship().equals(other.kinship())
                && one.kinship().get() != Kinship.OTHER;
        return sameKinship || SamePerson.parents(one.person(), other.person());
    }

    private static List<Standing> layOut(LoginCase login, Household household) {
        List<Standing> found = new ArrayList<>();
        for (PupilFile file : household.files()) {
            for (PersonCard card : file.cards()) {
                found.add(standing(card, file, RecordKind.PUPIL, card.pupil(), Optional.empty(), household));
                for (Parent parent : card.knownParents()) {
                    found.add(standing(
                            card,
                            file,
                            RecordKind.PARENT,
                            parent.person(),
                            parent.kinship().value(),
                            household));
                }
            }
        }
        for (StaffCard staff : login.knownStaff()) {
            found.add(new Standing(
                    Place.STAFF,
                    staff.id(),
                    RecordKind.EMPLOYEE,
                    staff.person(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(staff),
                    household.isOwn(staff.person(), RecordKind.EMPLOYEE)));
        }
        return List.copyOf(found);
    }

    private static Standing standing(
            PersonCard card,
            PupilFile file,
            RecordKind kind,
            Person person,
            Optional<Kinship> kinship,
            Household household) {
        return new Standing(
                Place.of(card.system()),
                card.id(),
                kind,
                person,
                kinship,
                Optional.of(card),
                Optional.of(file),
                Optional.empty(),
                household.isOwn(person, kind) || isOwnPupil(file, kind, household));
    }

    /** The only pupil of the case is the one who logs in, even where name and keys differ. */
    private static boolean isOwnPupil(PupilFile file, RecordKind kind, Household household) {
        return kind == RecordKind.PUPIL && household.ownFile().filter(file::is).isPresent();
    }
}
