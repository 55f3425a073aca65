package ru.nso.esialogin.card.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.EnrolmentOrder.Reason;
import ru.nso.esialogin.card.EnrolmentOrder.Status;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.enrolment.EnrolmentState.Contradiction;
import ru.nso.esialogin.card.enrolment.EnrolmentState.ContradictionKind;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;

/**
 * All orders of one pupil, over all cards, and what follows from them (rulings: Orders of a pupil; In force).
 *
 * <p>The day from which an order is in force is day 1. On one day closings come first.
 */
public final class Orders {
    private static final Comparator<EnrolmentOrder> BY_DAY_CLOSINGS_FIRST = Comparator.comparing(
                    EnrolmentOrder::inForceFrom)
            .thenComparing(order -> order.type() == EnrolmentOrder.Type.EXPULSION ? 0 : 1)
            .thenComparing(EnrolmentOrder::date)
            .thenComparing(order -> order.number().orElse(""));

    private final boolean known;
    private final List<EnrolmentOrder> all;
    private final List<String> classNames;
    private final Fact<BirthDate> birthDate;

    private Orders(boolean known, List<EnrolmentOrder> all, List<String> classNames, Fact<BirthDate> birthDate) {
        this.known = known;
        this.all = all;
        this.classNames = classNames;
        this.birthDate = birthDate;
    }

    /** Orders of one pupil: the union over the cards, the same order on two cards counted once. */
    public static Orders ofPupil(List<PersonCard> cards) {
        boolean known = false;
        List<EnrolmentOrder> union = new ArrayList<>();
        List<String> classNames = new ArrayList<>();
        Fact<BirthDate> birthDate = Fact.unknown();
        for (PersonCard card : cards) {
            card.className().value().ifPresent(classNames::add);
            if (!birthDate.isPresent()) {
                birthDate = card.pupil().birthDate();
            }
            if (card.orders().isUnknown()) {
                continue;
            }
            known = true;
            for (EnrolmentOrder order : card.orders().orElse(List.of())) {
                addOnce(union, order);
            }
        }
        union.sort(BY_DAY_CLOSINGS_FIRST);
        return new Orders(known, List.copyOf(union), List.copyOf(classNames), birthDate);
    }

    /** The same order on two cards counts once, in the state that it has reached last. */
    private static void addOnce(List<EnrolmentOrder> union, EnrolmentOrder order) {
        for (int i = 0; i < union.size(); i++) {
            if (union.get(i).isSameAs(order)) {
                if (reached(order.status()) > reached(union.get(i).status())) {
                    union.set(i, order);
                }
                return;
            }
        }
        union.add(order);
    }

    private static int reached(Status status) {
        return switch (status) {
            case DRAFT -> 0;
            case ISSUED -> 1;
            case CANCELLED -> 2;
        };
    }

    /** The orders, by the day from which they are in force. */
    public List<EnrolmentOrder> all() {
        return all;
    }

    /** What the orders in force make of the pupil on a day. */
    public EnrolmentState on(LocalDate day, EnrolmentPolicy policy) {
        if (!known) {
            return new EnrolmentState.NotKnown();
        }
        Ledger ledger = new Ledger();
        for (EnrolmentOrder order : all) {
            if (order.isInForceOn(day)) {
                ledger.enter(order);
            }
        }
        List<String> open = List.copyOf(ledger.open.keySet());
        if (open.size() == 1) {
            return new EnrolmentState.Active(open.get(0), List.copyOf(ledger.contradictions));
        }
        return open.isEmpty() ? withoutSchool(ledger, day, policy) : withSeveral(ledger, open, day, policy);
    }

    private static EnrolmentState withSeveral(Ledger ledger, List<String> open, LocalDate day, EnrolmentPolicy policy) {
        EnrolmentOrder last = List.copyOf(ledger.open.values()).get(open.size() - 1);
        if (open.size() == 2 && last.type() == EnrolmentOrder.Type.TRANSFER) {
            LocalDate lookAgain =
                    policy.calendar().nthWorkingDayFrom(last.inForceFrom(), policy.overlapWorkingDays() + 1);
            if (day.isBefore(lookAgain)) {
                return new EnrolmentState.Waiting(
                        EnrolmentState.Kind.OVERLAP_AFTER_TRANSFER,
                        lookAgain,
                        open,
                        List.copyOf(ledger.contradictions));
            }
        }
        List<Contradiction> contradictions = new ArrayList<>(ledger.contradictions);
        ledger.open.forEach((school, order) -> contradictions.add(contradiction(ContradictionKind.TWO_SCHOOLS, order)));
        return new EnrolmentState.Conflicted(List.copyOf(contradictions), open);
    }

    private EnrolmentState withoutSchool(Ledger ledger, LocalDate day, EnrolmentPolicy policy) {
        Optional<LocalDate> later = all.stream()
                .filter(order -> order.status() == Status.ISSUED && order.opens())
                .map(EnrolmentOrder::inForceFrom)
                .filter(from -> from.isAfter(day))
                .findFirst();
        if (later.isPresent()) {
            return new EnrolmentState.Waiting(
                    EnrolmentState.Kind.ORDER_BEGINS_LATER, later.get(), List.of(), List.copyOf(ledger.contradictions));
        }
        Optional<EnrolmentOrder> ended = ledger.closed.filter(Orders::endsTheCard);
        if (ended.isPresent()) {
            return new EnrolmentState.Ended(
                    ended.get().reason().orElse(Reason.OTHER), ended.get().inForceFrom());
        }
        return ledger.closed.isPresent()
                ? afterExpulsion(ledger, ledger.closed.get(), day, policy)
                : neverEnrolled(ledger, day, policy);
    }

    private static EnrolmentState afterExpulsion(
            Ledger ledger, EnrolmentOrder closed, LocalDate day, EnrolmentPolicy policy) {
        LocalDate gapEnd = closed.inForceFrom().plusDays(policy.gapDays());
        LocalDate summerEnd = policy.summerEnd(day).plusDays(1);
        if (policy.inSummer(day) && summerEnd.isAfter(gapEnd)) {
            return new EnrolmentState.Waiting(
                    EnrolmentState.Kind.SUMMER, policy.summerEnd(day), List.of(), List.copyOf(ledger.contradictions));
        }
        if (day.isBefore(gapEnd)) {
            return new EnrolmentState.Waiting(
                    EnrolmentState.Kind.GAP_AFTER_EXPULSION, gapEnd, List.of(), List.copyOf(ledger.contradictions));
        }
        List<Contradiction> contradictions = new ArrayList<>(ledger.contradictions);
        contradictions.add(contradiction(ContradictionKind.NO_SCHOOL_AFTER_EXPULSION, closed));
        return new EnrolmentState.Conflicted(List.copyOf(contradictions), List.of());
    }

    private EnrolmentState neverEnrolled(Ledger ledger, LocalDate day, EnrolmentPolicy policy) {
        if (ledger.contradictions.isEmpty() && isFirstGrader(day)) {
            Optional<LocalDate> deadline = firstOrderDeadline(day, policy);
            if (deadline.isPresent() && !day.isAfter(deadline.get())) {
                return new EnrolmentState.AwaitingFirstOrder(deadline.get());
            }
        }
        List<Contradiction> contradictions = new ArrayList<>(ledger.contradictions);
        if (contradictions.isEmpty()) {
            contradictions.add(new Contradiction(ContradictionKind.NEVER_ENROLLED, "", "", day));
        }
        return new EnrolmentState.Conflicted(List.copyOf(contradictions), List.of());
    }

    private Optional<LocalDate> firstOrderDeadline(LocalDate day, EnrolmentPolicy policy) {
        Optional<LocalDate> draft = all.stream()
                .filter(order -> order.status() == Status.DRAFT && order.opens())
                .map(EnrolmentOrder::date)
                .max(Comparator.naturalOrder());
        int year = day.getYear();
        LocalDate firstWave = policy.firstWaveDeadline(year);
        if (draft.isPresent()
                && draft.get().isAfter(policy.firstWaveEnd().atYear(draft.get().getYear()))) {
            return Optional.of(policy.secondWaveDeadline(draft.get()));
        }
        if (!day.isAfter(firstWave)) {
            return Optional.of(firstWave);
        }
        return draft.isPresent() ? Optional.of(firstWave) : Optional.of(policy.summerEnd(day));
    }

    /** First grade by the class on a card or a draft; without any class by an age of six to eight years. */
    private boolean isFirstGrader(LocalDate day) {
        List<String> names = new ArrayList<>(classNames);
        all.forEach(order -> order.className().value().ifPresent(names::add));
        Optional<Integer> grade =
                names.stream().flatMap(name -> gradeOf(name).stream()).findFirst();
        if (grade.isPresent()) {
            return grade.get() == 1;
        }
        LocalDate september = LocalDate.of(day.getYear(), 9, 1);
        return birthDate
                .value()
                .map(born -> born.ageOn(september))
                .filter(age -> age >= 6 && age <= 8)
                .isPresent();
    }

    private static Optional<Integer> gradeOf(String className) {
        int end = 0;
        while (end < className.length() && end < 2 && Character.isDigit(className.charAt(end))) {
            end++;
        }
        return end == 0 ? Optional.empty() : Optional.of(Integer.parseInt(className.substring(0, end)));
    }

    /** After a graduation or a departure from the region nothing is left to contradict (rulings: never L8). */
    private static boolean endsTheCard(EnrolmentOrder order) {
        Reason reason = order.reason().orElse(Reason.OTHER);
        return reason == Reason.GRADUATION || reason == Reason.LEFT_REGION;
    }

    private static Contradiction contradiction(ContradictionKind kind, EnrolmentOrder order) {
        return new Contradiction(kind, order.schoolId(), order.number().orElse(""), order.inForceFrom());
    }

    /** Plays the orders in force, one after the other. */
    private static final class Ledger {
        private final Map<String, EnrolmentOrder> open = new LinkedHashMap<>();
        private final List<Contradiction> contradictions = new ArrayList<>();
        private Optional<EnrolmentOrder> closed = Optional.empty();

        private void enter(EnrolmentOrder order) {
            if (order.opens()) {
                if (open.putIfAbsent(order.schoolId(), order) != null) {
                    contradictions.add(contradiction(ContradictionKind.OPENED_TWICE, order));
                }
                closed = Optional.empty();
            } else if (order.type() == EnrolmentOrder.Type.EXPULSION) {
                boolean closedOne = open.remove(order.schoolId()) != null;
                if (closedOne || endsTheCard(order)) {
                    closed = Optional.of(order);
                } else {
                    contradictions.add(contradiction(ContradictionKind.CLOSES_NOTHING, order));
                }
            }
        }
    }
}
