package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Standing;

/** What the rules of a rival said so far. */
public final class Marks {
    private Map<Mark, Set<Standing>> marks = Map.of();
    private @Nullable IdentityHashMap<Standing, Slip> slips;
    private @Nullable IdentityHashMap<Standing, Row> rightful;
    private Map<ContactKind, Map<Standing, Row>> owners = Map.of();
    private @Nullable IdentityHashMap<Standing, Row> differing;
    private List<Row> onlyInEnrolment = List.of();
    private final List<Reported> reported = new ArrayList<>(4);
    private boolean sentForCaller;
    private boolean childUnseen;
    private boolean parentRoleOnly;
    private Set<MissingFact> doubts = Set.of();

    /** A rule said something of a row. */
    public void mark(Mark mark, Row row) {
        if (marks.isEmpty()) { // most families need no map
            marks = new EnumMap<>(Mark.class);
        }
        marks.computeIfAbsent(mark, key -> Collections.newSetFromMap(new IdentityHashMap<>(4)))
                .add(row.getStanding());
    }

    /** A rule saw a parent's SNILS at a pupil; the first parent of the card counts. */
    public void slip(Slip slip) {
        if (slips == null) {
            slips = new IdentityHashMap<>(4);
        }
        slips.merge(
                slip.pupil().getStanding(),
                slip,
                (one, other) -> one.parent().getOrder() <= other.parent().getOrder() ? one : other);
    }

    /** A rule saw the SNILS that was sent for the caller at somebody else. */
    public void sentForCaller() {
        sentForCaller = true;
    }

    /** A rule saw a SNILS that somebody else has as well; the first of them counts. */
    public void misplaced(Row row, Row other) {
        mark(Mark.MISPLACED, row);
        if (rightful == null) {
            rightful = new IdentityHashMap<>(4);
        }
        rightful.merge(row.getStanding(), other, (one, two) -> one.getOrder() <= two.getOrder() ? one : two);
    }

    /** A rule saw a contact that belongs to somebody else on the cards; the first of them counts. */
    public void shared(ContactKind kind, Row row, Row owner) {
        mark(kind.ofAnother(), row);
        if (owners.isEmpty()) {
            owners = new EnumMap<>(ContactKind.class);
        }
        owners.computeIfAbsent(kind, key -> new IdentityHashMap<>(4))
                .merge(row.getStanding(), owner, (one, two) -> one.getOrder() <= two.getOrder() ? one : two);
    }

    /** To whom the contact belongs; nobody on the cards where it is the caller's alone. */
    @Nullable
    Row owner(ContactKind kind, Standing standing) {
        return owners.getOrDefault(kind, Map.of()).get(standing);
    }

    /** A rule saw that the two cards of a pupil tell different things of one person. */
    public void differing(Row journal, Row enrolment) {
        if (differing == null) {
            differing = new IdentityHashMap<>(4);
        }
        differing.put(journal.getStanding(), enrolment);
    }

    /** A rule saw somebody on the enrolment card whom the card of the journal lacks. */
    public void onlyInEnrolment(Row enrolment) {
        if (onlyInEnrolment.isEmpty()) {
            onlyInEnrolment = new ArrayList<>(2);
        }
        onlyInEnrolment.add(enrolment);
    }

    private void addPairs(Situation situation) {
        if (differing == null && onlyInEnrolment.isEmpty() && !has(Mark.ONLY_IN_JOURNAL) && !has(Mark.OLDER)) {
            return;
        }
        PairReports pairs = new PairReports();
        for (Row row : situation.getRows()) {
            Standing standing = row.getStanding();
            Row enrolment = differing == null ? null : differing.get(standing);
            if (enrolment != null) {
                pairs.differing(standing, enrolment.getStanding().person());
            }
            if (has(Mark.ONLY_IN_JOURNAL, standing)) {
                pairs.missing(standing, "в Записи в школу этого человека нет");
            }
            if (has(Mark.OLDER, standing)) {
                pairs.older(standing);
            }
        }
        for (Row row : onlyInEnrolment) {
            pairs.missing(row.getStanding(), "в Электронной школе этого человека нет");
        }
        reported.add(pairs.report());
    }

    /** L3, known from the attempt alone. */
    public void wrongService(Situation situation, boolean certain) {
        reported.add(Reports.wrongService(situation.getFacts(), certain));
    }

    /** L2, known from the attempt and the account; certain if nothing is missing. */
    public void loginWithoutSnils(Situation situation, Set<MissingFact> missing) {
        reported.add(Reports.loginWithoutSnils(situation, missing));
    }

    /** D8 where no card is found at all. */
    public void cardNotFound(Situation situation) {
        reported.add(Reports.cardNotFound(situation.getFacts()));
    }

    /** L8 where the card of the pupil who logs in is not found. */
    public void pupilCardNotFound() {
        reported.add(OrderReports.cardNotFound());
    }

    /** An employee is, or may be, found as a parent only. */
    public void parentRoleOnly() {
        parentRoleOnly = true;
    }

    /** What is not known and may clear an employee of that. */
    public void doubt(MissingFact missing) {
        if (doubts.isEmpty()) {
            doubts = EnumSet.noneOf(MissingFact.class);
        }
        doubts.add(missing);
    }

    /** A child of whom the parent speaks stands on no card. */
    public void childUnseen() {
        childUnseen = true;
    }

    boolean isChildUnseen() {
        return childUnseen;
    }

    /** Whether anything was said of a row. */
    public boolean has(Mark mark, Standing standing) {
        return marks.getOrDefault(mark, Set.of()).contains(standing);
    }

    /** Whether anything was said of any row. */
    public boolean has(Mark mark) {
        return marks.containsKey(mark);
    }

    /** Whether a rule saw a parent's SNILS there. */
    public boolean hasSlip(Standing pupil) {
        return slips != null && slips.containsKey(pupil);
    }

    /** The slips, in the order of the rows. */
    List<Slip> slips() {
        if (slips == null) {
            return List.of();
        }
        List<Slip> all = new ArrayList<>(slips.values());
        all.sort(Comparator.comparingInt(slip -> slip.pupil().getOrder()));
        return all;
    }

    /** Who has the SNILS that is misplaced there; nobody where it is the caller's. */
    @Nullable
    Row rightful(Standing standing) {
        return rightful == null ? null : rightful.get(standing);
    }

    boolean isSentForCaller() {
        return sentForCaller;
    }

    /** Writes the findings. */
    public List<Reported> findings(Situation situation) {
        if (!marks.isEmpty() || slips != null || childUnseen) {
            new SnilsReports(situation.getFacts(), this).addTo(reported);
            new FamilyReports(situation, this).addTo(reported);
        }
        if (!marks.isEmpty()) {
            new ContactReports(situation.getFacts(), this).addTo(reported);
            new SharedReports(situation, this).addTo(reported);
        }
        addPairs(situation);
        if (has(Mark.DOUBLED)) {
            reported.add(CardReports.doubled(situation, this));
        }
        if (has(Mark.LINKED_TO_OTHER) || has(Mark.ONLY_LINKED)) {
            reported.add(CardReports.linked(situation, this));
        }
        if (has(Mark.ORDERS_CONFLICT)) {
            reported.add(OrderReports.conflict(situation, this));
        }
        if (parentRoleOnly) {
            reported.add(StaffReports.parentRoleOnly(situation, this, doubts));
        }
        return reported;
    }
}
