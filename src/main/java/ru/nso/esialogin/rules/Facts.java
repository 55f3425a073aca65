package ru.nso.esialogin.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;

/** What a rule sees: the facts of the case, the simulation, and the persons on the cards of the family. */
public final class Facts {
    private final LoginCase login;
    private final Simulation simulation;
    private final DatedPolicy dated;
    private final List<PupilCard> cards;
    private final List<PupilCard> cardsOfFamily;
    private final Standings everybody;
    private final Standings standings;
    private final Standings own;
    private final Optional<Snils> sentForCaller;
    // Asked by many rules and dear to find, so they are found when first asked for. Facts serve one explanation only.
    private final List<Object> found = new ArrayList<>(0);
    private @Nullable AccountMaking accountMaking;

    /** Lays the case out for the rules. */
    public Facts(LoginCase login, Simulation simulation, DatedPolicy dated) {
        this.login = login;
        this.simulation = simulation;
        this.dated = dated;
        this.cards = layOut(simulation.household());
        this.everybody = everybody(cards, login, simulation.household());
        this.cardsOfFamily = ofFamily(cards);
        this.standings = everybody.those(this::isConcerned);
        this.own = standings.those(Standing::own);
        List<Snils> sent = keysSent().snils().values();
        this.sentForCaller = login.assumed() || sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(0));
    }

    /**
     * What several causes look for: found when the first of them asks and kept for the others.
     *
     * @param kind its class; one object of each is kept
     * @param find how it is found
     */
    public <T> T once(Class<T> kind, Function<Facts, T> find) {
        for (Object one : found) {
            if (kind.isInstance(one)) {
                return kind.cast(one);
            }
        }
        T first = find.apply(this);
        found.add(first);
        return first;
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
    public Standings standings() {
        return standings;
    }

    /** All persons on all cards of the case, bystanders included. */
    public Standings everybody() {
        return everybody;
    }

    /** All cards of pupils, bystanders' included: by pupil, the journal before the enrolment subsystem. */
    public List<PupilCard> cards() {
        return cards;
    }

    /** The cards of the pupils of the family, in the order of {@link #cards}. */
    public List<PupilCard> cardsOfFamily() {
        return cardsOfFamily;
    }

    /**
     * Whether this login is about the person there: for an employee the own staff cards, for any other the cards of the
     * family.
     */
    public boolean isConcerned(Standing standing) {
        return isRole(Role.EMPLOYEE)
                ? standing.staff().isPresent() && standing.own()
                : standing.file().isPresent() && standing.file().get().inFamily();
    }

    /** Standings that meet a condition. */
    public Standings standings(Predicate<Standing> condition) {
        return standings.those(condition);
    }

    /** All persons on one card of the family. */
    public Standings onCard(String cardId) {
        return standings(standing -> standing.cardId().equals(cardId));
    }

    /** Standings of the person who logs in. */
    public Standings own() {
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
        List<Standing> found = new ArrayList<>(2);
        for (Standing candidate : everybody) {
            if (isCounterpart(candidate, standing)) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** Whether a standing is among the {@link #counterparts} of another one. */
    public boolean isCounterpart(Standing candidate, Standing standing) {
        return candidate.kind() == standing.kind()
                && sameFile(candidate, standing)
                && isSamePerson(candidate, standing);
    }

    /**
     * Who carries a fault: one standing for each person of each pupil, the person who logs in first. The same person
     * in the other subsystem is left to {@link #targets}.
     */
    public List<Standing> carriers(Predicate<Standing> fault) {
        List<Standing> carriers = List.of();
        int own = 0;
        for (Standing standing : standings) {
            if (fault.test(standing) && !isCarriedAlready(standing, carriers)) {
                if (carriers.isEmpty()) {
                    carriers = new ArrayList<>(4);
                }
                carriers.add(standing.own() ? own++ : carriers.size(), standing);
            }
        }
        return carriers;
    }

    private boolean isCarriedAlready(Standing standing, List<Standing> carriers) {
        for (Standing carrier : carriers) {
            if (isCounterpart(standing, carrier)) {
                return true;
            }
        }
        return false;
    }

    /** What one act of the school has to change: the person wherever it stands for this pupil with the same fault. */
    public List<Edit.Target> targets(Standing standing, Predicate<Standing> fault) {
        List<Edit.Target> targets = new ArrayList<>(2);
        for (Standing one : everybody) {
            if (isCounterpart(one, standing) && fault.test(one)) {
                targets.add(Edit.Target.of(one));
            }
        }
        return targets;
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
                ? other.file().isPresent() && one.file().get().is(other.file().get())
                : one.cardId().equals(other.cardId());
    }

    private static boolean isSamePerson(Standing one, Standing other) {
        if (one.isPupil()) {
            return true;
        }
        boolean sameKinship = one.kinship().isPresent()
                && one.kinship().equals(other.kinship())
                && one.kinship().get() != Kinship.OTHER;
        return sameKinship || isSameStanding(one, other) || SamePerson.parents(one.person(), other.person());
    }

    private static boolean isSameStanding(Standing one, Standing other) {
        return one.cardId().equals(other.cardId())
                && one.person().id().equals(other.person().id());
    }

    private List<PupilCard> layOut(Household household) {
        List<PupilCard> found = new ArrayList<>(8);
        for (PupilFile file : household.files()) {
            Optional<PupilFile> of = Optional.of(file);
            // The only pupil of the case is the one who logs in, even where name and keys differ.
            boolean ownFile = household.ownFile().filter(file::is).isPresent();
            for (PersonCard card : file.cards()) {
                Optional<PersonCard> on = Optional.of(card);
                Standing pupil = standing(card, on, of, RecordKind.PUPIL, card.pupil(), Optional.empty(), ownFile);
                List<Standing> parents = new ArrayList<>(2);
                for (Parent parent : card.knownParents()) {
                    Optional<Kinship> kinship = parent.kinship().value();
                    parents.add(standing(card, on, of, RecordKind.PARENT, parent.person(), kinship, false));
                }
                found.add(new PupilCard(pupil, Standings.of(parents)));
            }
        }
        return found;
    }

    private Standing standing(
            PersonCard card,
            Optional<PersonCard> on,
            Optional<PupilFile> of,
            RecordKind kind,
            Person person,
            Optional<Kinship> kinship,
            boolean own) {
        Resemblance likeness = Resemblance.of(identity(), person);
        return new Standing(
                Place.of(card.system()),
                card.id(),
                kind,
                person,
                kinship,
                on,
                of,
                Optional.empty(),
                likeness,
                own || household().isOwn(person, kind, likeness));
    }

    private static List<PupilCard> ofFamily(List<PupilCard> cards) {
        List<PupilCard> found = new ArrayList<>(cards.size());
        for (PupilCard card : cards) {
            if (card.pupil().file().isPresent() && card.pupil().file().get().inFamily()) {
                found.add(card);
            }
        }
        return found;
    }

    private static Standings everybody(List<PupilCard> cards, LoginCase login, Household household) {
        List<Standing> found = new ArrayList<>(16);
        for (PupilCard card : cards) {
            found.add(card.pupil());
            found.addAll(card.parents());
        }
        for (StaffCard staff : login.knownStaff()) {
            Resemblance likeness = Resemblance.of(login.identity(), staff.person());
            found.add(new Standing(
                    Place.STAFF,
                    staff.id(),
                    RecordKind.EMPLOYEE,
                    staff.person(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(staff),
                    likeness,
                    household.isOwn(staff.person(), RecordKind.EMPLOYEE, likeness)));
        }
        return Standings.of(found);
    }
}
