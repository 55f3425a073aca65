package ru.nso.esialogin.bench.straight;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.enrolment.EnrolmentState;
import ru.nso.esialogin.card.enrolment.EnrolmentState.Contradiction;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** The part of the straight line about orders: L8. */
final class StraightOrders {
    private static final CauseCode L8 = CauseCode.of("L8");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String ONE = "ровно одно действующее зачисление";

    private final Role role;
    private final Simulation simulation;
    private final Layout rows;
    private final Drafts drafts;

    StraightOrders(Role role, Simulation simulation, Layout rows, Drafts drafts) {
        this.role = role;
        this.simulation = simulation;
        this.rows = rows;
        this.drafts = drafts;
    }

    /** L8. */
    void orders() {
        Household household = simulation.household();
        if (role == Role.PUPIL && household.ownFile().isEmpty() && isNowhere()) {
            drafts.suspect(
                    L8,
                    List.of(Evidence.of(Place.ENROLMENT, Field.ORDERS, "", ONE, "карточка ученика не найдена")),
                    MissingFact.PUPIL_CARDS,
                    List.of(Edit.onCard(Edit.What.ISSUE_ORDER, Actor.SCHOOL, Field.ORDERS, List.of())),
                    Optional.empty());
            return;
        }
        if (role == Role.EMPLOYEE) {
            return;
        }
        List<Evidence> evidence = List.of();
        List<Edit> mends = List.of();
        for (PupilFile file : household.family()) {
            EnrolmentState state = file.state();
            boolean active = state instanceof EnrolmentState.Active;
            boolean waiting = state instanceof EnrolmentState.Waiting;
            List<Contradiction> wrong = active
                    ? ((EnrolmentState.Active) state).contradictions()
                    : waiting
                            ? ((EnrolmentState.Waiting) state).contradictions()
                            : state instanceof EnrolmentState.Conflicted conflicted
                                    ? conflicted.contradictions()
                                    : List.of();
            if (wrong.isEmpty()) {
                continue;
            }
            if (evidence.isEmpty()) {
                evidence = new ArrayList<>(2);
                mends = new ArrayList<>(2);
            }
            List<Edit.Target> targets = new ArrayList<>(2);
            Standing first = cardsOf(file, targets);
            for (Contradiction one : wrong) {
                evidence.add(Evidence.on(first, Field.ORDERS, found(one, file), ONE, note(one)));
            }
            if (!waiting) {
                mends.add(Edit.onCard(
                        active ? Edit.What.CANCEL_ORDER : Edit.What.ISSUE_ORDER, Actor.SCHOOL, Field.ORDERS, targets));
            }
        }
        if (!evidence.isEmpty()) {
            drafts.confirm(L8, evidence, mends, Optional.empty());
        }
    }

    private boolean isNowhere() {
        return simulation.behindGates().equals(Set.of(Verdict.FAILS))
                || (simulation.behindGates().contains(Verdict.FAILS) && simulation.verdict() == Verdict.UNDECIDED);
    }

    /** The pupil on the first card with orders; all such cards become targets. */
    private Standing cardsOf(PupilFile file, List<Edit.Target> targets) {
        Optional<Standing> first = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Standing row = rows.row(i);
            if (row.isPupil()
                    && row.file().get().is(file)
                    && !row.card().get().orders().isUnknown()) {
                targets.add(Edit.Target.cardOf(row));
                first = first.isPresent() ? first : Optional.of(row);
            }
        }
        return first.orElseThrow();
    }

    private static String found(Contradiction one, PupilFile file) {
        if (one.schoolId().isEmpty()) {
            return "действующих приказов нет";
        }
        String school = "школа " + one.schoolId();
        for (PersonCard card : file.cards()) {
            if (card.school().id().equals(one.schoolId())
                    && card.school().name().isPresent()) {
                school = card.school().name().value().get();
                break;
            }
        }
        String number = one.orderNumber().isEmpty() ? "без номера" : "№ " + one.orderNumber();
        return "приказ " + number + ", действует с " + DAY.format(one.since()) + ", " + school;
    }

    private static String note(Contradiction one) {
        return switch (one.kind()) {
            case OPENED_TWICE -> "повторное зачисление в ту же школу";
            case CLOSES_NOTHING -> "отчисление из школы, в которую ребёнок не зачислен";
            case TWO_SCHOOLS -> "зачисление действует одновременно с зачислением в другую школу";
            case NO_SCHOOL_AFTER_EXPULSION -> "после отчисления нет приказа о зачислении";
            case NEVER_ENROLLED -> "нет приказа о зачислении";
        };
    }
}
