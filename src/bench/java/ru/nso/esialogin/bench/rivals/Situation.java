package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.NamedChildren;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Candidate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.PupilCard;
import ru.nso.esialogin.rules.Standing;

/** The login as a whole: the fact that is there once. Properties are those of a bean, as both rivals like them. */
public final class Situation {
    private final Facts facts;
    private final List<Row> rows;
    private @Nullable Boolean snilsOutOfQuestion;

    /** Lays a simulated login out. */
    public Situation(LoginCase login, Simulation simulation, DatedPolicy dated) {
        this.facts = new Facts(login, simulation, dated);
        this.rows = new ArrayList<>(facts.everybody().size());
        for (PupilCard card : facts.cards()) {
            Row pupil = new Row(facts, card.pupil(), rows.size());
            rows.add(pupil);
            for (Standing standing : card.parents()) {
                Row parent = new Row(facts, standing, rows.size());
                rows.add(parent);
                pupil.getParents().add(parent);
            }
        }
        for (Standing standing : facts.everybody()) {
            if (standing.staff().isPresent()) {
                rows.add(new Row(facts, standing, rows.size()));
            }
        }
    }

    /** Everything known. */
    public Facts getFacts() {
        return facts;
    }

    /** Everybody on the cards. */
    public List<Row> getRows() {
        return rows;
    }

    /** Whether a parent logs in. */
    public boolean isParent() {
        return facts.isRole(Role.PARENT);
    }

    /** Whether an employee logs in. */
    public boolean isEmployee() {
        return facts.isRole(Role.EMPLOYEE);
    }

    /** Whether it is known that ЕСИА sent keys, whichever. */
    public boolean isKeysTold() {
        return !facts.login().assumed() && facts.attempt().credential() != Credential.PASSWORD;
    }

    /** Whether it is known which account was used. */
    public boolean isAccountTold() {
        return isKeysTold() && facts.account().oid().isPresent();
    }

    /** Whether the search alone shows the person less than there is. */
    public boolean isIncomplete() {
        return facts.simulation().behindGates().equals(Set.of(Verdict.INCOMPLETE));
    }

    /** Pupils of the family. */
    public int getChildren() {
        return facts.family().size();
    }

    /**
     * Whether a card of the family has no parents. If a pupil logs in, who else is missing matters only then: the card is
     * mended together with those beside it.
     */
    public boolean isAnyCardWithoutParents() {
        for (Row row : rows) {
            if (row.isConcerned() && row.isPupil() && row.isParentsTold() && isWithoutParents(row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithoutParents(Row pupil) {
        for (Row parent : pupil.getParents()) {
            if (!parent.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether nobody is found, or nothing but missing facts can lead to a card. */
    public boolean isFoundNowhere() {
        return isFailing()
                || (facts.simulation().behindGates().contains(Verdict.FAILS)
                        && facts.simulation().verdict() == Verdict.UNDECIDED);
    }

    /** Whether a pupil logs in whose card is not known, and nobody is found. */
    public boolean isPupilNowhere() {
        return facts.isRole(Role.PUPIL) && facts.household().ownFile().isEmpty() && isFoundNowhere();
    }

    /** Whether an employee is found as a parent, and no staff record with a role is. */
    public boolean isParentRoleOnly() {
        return isEmployee() && !isStaffRoleFound() && isParentFound();
    }

    /** Whether the role is said to be missing and the employee may be found as a parent, if more were known of what was sent. */
    public boolean isPerhapsParentRoleOnly() {
        return isEmployee()
                && facts.attempt().has(Symptom.ROLE_MISSING)
                && facts.keysSent().isOpen()
                && !isStaffRoleFound()
                && !isParentFound()
                && isParentSomewhere();
    }

    private boolean isStaffRoleFound() {
        for (Candidate candidate : facts.simulation().candidates()) {
            if (candidate.owner() == Owner.SELF && candidate.record().staff().isPresent()) {
                for (StaffRole role : candidate.record().staff().get().knownRoles()) {
                    if (role.teaches() || facts.identity().claimedRoles().contains(role)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isParentFound() {
        for (Candidate candidate : facts.simulation().candidates()) {
            if (candidate.owner() == Owner.SELF && candidate.record().kind() == RecordKind.PARENT) {
                return true;
            }
        }
        return false;
    }

    private boolean isParentSomewhere() {
        for (JournalRecord record : facts.household().records()) {
            if (record.kind() == RecordKind.PARENT && facts.household().isOwn(record)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody told the staff cards. */
    public boolean isStaffUntold() {
        return facts.login().staff().isUnknown();
    }

    /** What is missing to tell whether a staff card is the employee's. */
    public MissingFact getUntoldOfEmployee() {
        return facts.identity().name().first().isPresent()
                ? MissingFact.BIRTH_DATE_OF_IDENTITY
                : MissingFact.NAME_OF_IDENTITY;
    }

    /** Whether the card of a child of whom the parent speaks is not known. */
    public boolean isChildUnseen() {
        return !facts.login().children().isEmpty()
                && !NamedChildren.notFound(facts.login(), facts.household()).isEmpty();
    }

    /** Whether the search alone fails. */
    public boolean isFailing() {
        return facts.simulation().behindGates().equals(Set.of(Verdict.FAILS));
    }

    /** Whether the search alone lets the person in. */
    public boolean isWorking() {
        return facts.simulation().behindGates().equals(Set.of(Verdict.WORKS));
    }

    /** Whether a SNILS was sent, hidden in the text, and found nobody. */
    public boolean isHiddenFoundNobody() {
        return isSnilsSome()
                && facts.keysSent().snils().values().isEmpty()
                && facts.attempt()
                        .errorText()
                        .filter(ErrorText::saysNobodyFound)
                        .isPresent();
    }

    /**
     * Whether no SNILS can be somebody else's: each stands with one name and birth date only, and what was sent is the
     * caller's. One look that clears nearly every family before anybody is compared; found when a rule first asks.
     */
    public boolean isSnilsOutOfQuestion() {
        if (snilsOutOfQuestion == null) {
            snilsOutOfQuestion = !isHiddenFoundNobody() && !isAnyOtherThanSent() && !isAnyShared();
        }
        return snilsOutOfQuestion;
    }

    private boolean isAnyOtherThanSent() {
        for (Row row : rows) {
            if (row.isOtherThanSent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyShared() {
        for (int i = 1; i < rows.size(); i++) {
            Snils here = rows.get(i).getSnils();
            for (int j = 0; here != null && j < i; j++) {
                if (here.equals(rows.get(j).getSnils())) {
                    if (!rows.get(i).isWrittenAlike(rows.get(j))) {
                        return true;
                    }
                    break; // who is written like the first is written like all
                }
            }
        }
        return false;
    }

    /** Whether the door is known to be the service that opens nothing. */
    public boolean isWrongService() {
        return facts.simulation().isClosedBy(Obstacle.WRONG_SERVICE);
    }

    /** Whether the door may be that service. */
    public boolean isMaybeWrongService() {
        return facts.simulation().maybeObstacles().contains(Obstacle.WRONG_SERVICE);
    }

    /** Whether a login through ЕСИА was told of. */
    public boolean isThroughEsia() {
        return !facts.login().assumed()
                && facts.attempt().credential() != Credential.PASSWORD
                && !facts.attempt().entryPoint().isMySchool();
    }

    /** What was typed as login. */
    public LoginTyped getTyped() {
        return facts.attempt().loginTyped();
    }

    /** Whether no SNILS was sent. */
    public boolean isSnilsNone() {
        return facts.keysSent().snils().isNone();
    }

    /** Whether a SNILS was sent. */
    public boolean isSnilsSome() {
        return facts.keysSent().snils().isSome();
    }
}
