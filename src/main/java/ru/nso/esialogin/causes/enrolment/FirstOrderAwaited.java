package ru.nso.esialogin.causes.enrolment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.enrolment.EnrolmentState;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * A first-grader without an issued enrolment, within the time the school has for it (source: the order of admission;
 * rulings: In force). After the deadline it is a conflict of orders.
 */
@Cause(
        code = "O3",
        title = "Первоклассник: приказ ещё не издан",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.SCHOOL},
        gate = Gate.SEARCH,
        since = "1")
final class FirstOrderAwaited implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Finding examine(Facts facts) {
        if (facts.isRole(Role.EMPLOYEE)) {
            return Finding.notApplicable("an employee has no orders of enrolment");
        }
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(1);
        Optional<LocalDate> deadline = Optional.empty();
        for (PupilFile file : facts.family()) {
            if (file.state() instanceof EnrolmentState.AwaitingFirstOrder awaiting) {
                List<Standing> cards = facts.standings(standing ->
                        standing.isPupil() && standing.file().filter(file::is).isPresent());
                cards.stream()
                        .filter(card -> card.card()
                                .filter(of -> !of.orders().isUnknown())
                                .isPresent())
                        .map(card -> evidence(card, file, awaiting.deadline()))
                        .forEach(evidence::add);
                mends.add(Edit.onCard(
                        Edit.What.WAIT_UNTIL,
                        facts.person(),
                        Field.ORDERS,
                        cards.stream().map(Edit.Target::cardOf).toList()));
                deadline = deadline.filter(day -> day.isAfter(awaiting.deadline()))
                        .or(() -> Optional.of(awaiting.deadline()));
            }
        }
        return deadline.<Finding>map(day -> new Finding.Confirmed(evidence, mends, Map.of("deadline", DAY.format(day))))
                .orElseGet(() -> Finding.clear("no first-grader of the family waits for an order"));
    }

    private static Evidence evidence(Standing card, PupilFile file, LocalDate deadline) {
        String drafts = file.orders().all().stream()
                .filter(order -> order.status() == EnrolmentOrder.Status.DRAFT && order.opens())
                .map(order -> "проект приказа"
                        + order.number().value().map(text -> " № " + text).orElse("") + " от "
                        + DAY.format(order.date()))
                .collect(Collectors.joining("; "));
        return Evidence.on(
                card,
                Field.ORDERS,
                drafts.isEmpty() ? "приказов нет" : drafts,
                "изданный приказ о зачислении до " + DAY.format(deadline) + " включительно",
                "первоклассник, срок издания приказа ещё не прошёл");
    }
}
