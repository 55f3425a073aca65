package ru.nso.esialogin.causes.enrolment;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.enrolment.EnrolmentState;
import ru.nso.esialogin.card.enrolment.EnrolmentState.Contradiction;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * The orders in force do not yield exactly one active enrolment: two schools are open, an expulsion closes nothing, the
 * same school is opened twice, no school follows an expulsion (the customer's slides, case 8; rulings: In force).
 */
@Cause(
        code = "L8",
        title = "Конфликт приказов зачисления/отчисления в подсистеме «Запись в школу»",
        basis = Basis.SEED,
        actors = {Actor.SCHOOL, Actor.REGION},
        gate = Gate.SEARCH,
        since = "1")
final class ConflictingOrders implements Rule {
    private static final String EXPECTED = "ровно одно действующее зачисление";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Finding examine(Facts facts) {
        boolean noCard = facts.isRole(Role.PUPIL) && facts.household().ownFile().isEmpty();
        Set<Verdict> behindGates = facts.simulation().behindGates();
        boolean nowhere = behindGates.equals(Set.of(Verdict.FAILS))
                || (behindGates.contains(Verdict.FAILS) && facts.simulation().verdict() == Verdict.UNDECIDED);
        if (noCard && nowhere) {
            return Finding.possible(
                    Evidence.of(Place.ENROLMENT, Field.ORDERS, "", EXPECTED, "карточка ученика не найдена"),
                    MissingFact.PUPIL_CARDS,
                    Edit.onCard(Edit.What.ISSUE_ORDER, Actor.SCHOOL, Field.ORDERS, List.of()));
        }
        if (facts.isRole(Role.EMPLOYEE) || facts.family().isEmpty()) {
            return Finding.notApplicable("Карточек детей нет");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (PupilFile file : facts.family()) {
            List<Contradiction> contradictions = contradictions(file.state());
            if (!contradictions.isEmpty()) {
                List<Standing> withOrders = withOrders(file, facts);
                for (Contradiction contradiction : contradictions) {
                    evidence.add(evidence(withOrders.get(0), contradiction, file));
                }
                mend(file.state(), withOrders).ifPresent(mends::add);
            }
        }
        return evidence.isEmpty()
                ? Finding.clear("Приказы не противоречат друг другу")
                : Finding.confirmed(evidence, mends);
    }

    /** While a lawful transfer is under way no act of the school shortens it, so nothing here is part of a plan. */
    private static Optional<Edit> mend(EnrolmentState state, List<Standing> withOrders) {
        boolean active = state instanceof EnrolmentState.Active;
        return state instanceof EnrolmentState.Waiting
                ? Optional.empty()
                : Optional.of(Edit.onCard(
                        active ? Edit.What.CANCEL_ORDER : Edit.What.ISSUE_ORDER,
                        Actor.SCHOOL,
                        Field.ORDERS,
                        withOrders.stream().map(Edit.Target::cardOf).toList()));
    }

    private static List<Contradiction> contradictions(EnrolmentState state) {
        if (state instanceof EnrolmentState.Waiting waiting) {
            return waiting.contradictions();
        }
        if (state instanceof EnrolmentState.Conflicted conflicted) {
            return conflicted.contradictions();
        }
        return state instanceof EnrolmentState.Active active ? active.contradictions() : List.of();
    }

    private static List<Standing> withOrders(PupilFile file, Facts facts) {
        return facts.standings(standing -> standing.isPupil()
                && standing.file().filter(file::is).isPresent()
                && standing.card().filter(card -> !card.orders().isUnknown()).isPresent());
    }

    private static Evidence evidence(Standing pupil, Contradiction contradiction, PupilFile file) {
        boolean none = contradiction.schoolId().isEmpty();
        String number = contradiction.orderNumber().isEmpty() ? "без номера" : "№ " + contradiction.orderNumber();
        String found = none
                ? "действующих приказов нет"
                : "приказ " + number + ", действует с " + DAY.format(contradiction.since()) + ", "
                        + schoolName(contradiction.schoolId(), file);
        String note =
                switch (contradiction.kind()) {
                    case OPENED_TWICE -> "повторное зачисление в ту же школу";
                    case CLOSES_NOTHING -> "отчисление из школы, в которую ребёнок не зачислен";
                    case TWO_SCHOOLS -> "зачисление действует одновременно с зачислением в другую школу";
                    case NO_SCHOOL_AFTER_EXPULSION -> "после отчисления нет приказа о зачислении";
                    case NEVER_ENROLLED -> "нет приказа о зачислении";
                };
        return Evidence.on(pupil, Field.ORDERS, found, EXPECTED, note);
    }

    private static String schoolName(String schoolId, PupilFile file) {
        Optional<String> name = file.cards().stream()
                .map(card -> card.school())
                .filter(school -> school.id().equals(schoolId))
                .map(School::name)
                .flatMap(told -> told.value().stream())
                .findFirst();
        return name.orElse("школа " + schoolId);
    }
}
