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
 * A lawful gap or overlap between two schools: nothing to mend yet, only to wait for the day named (source: the order
 * of enrolment and transfer; rulings: In force). What is still wrong after that day is a conflict of orders.
 */
@Cause(
        code = "O1",
        title = "Перевод оформляется",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL},
        gate = Gate.SEARCH,
        since = "1")
final class TransferUnderWay implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Finding examine(Facts facts) {
        if (facts.isRole(Role.EMPLOYEE)) {
            return Finding.notApplicable("an employee has no orders of enrolment");
        }
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(1);
        Optional<LocalDate> until = Optional.empty();
        for (PupilFile file : facts.family()) {
            if (file.state() instanceof EnrolmentState.Waiting waiting) {
                List<Standing> cards = facts.standings(standing ->
                        standing.isPupil() && standing.file().filter(file::is).isPresent());
                cards.stream()
                        .filter(card -> card.card()
                                .filter(of -> of.orders().isPresent())
                                .isPresent())
                        .map(card -> evidence(card, file, waiting))
                        .forEach(evidence::add);
                mends.add(Edit.onCard(
                        Edit.What.WAIT_UNTIL,
                        facts.person(),
                        Field.ORDERS,
                        cards.stream().map(Edit.Target::cardOf).toList()));
                until = until.filter(day -> day.isAfter(waiting.until())).or(() -> Optional.of(waiting.until()));
            }
        }
        return until.<Finding>map(day -> new Finding.Confirmed(evidence, mends, Map.of("until", DAY.format(day))))
                .orElseGet(() -> Finding.clear("no child of the family is between two schools"));
    }

    private static Evidence evidence(Standing card, PupilFile file, EnrolmentState.Waiting waiting) {
        String orders = file.orders().all().stream()
                .filter(order -> order.status() == EnrolmentOrder.Status.ISSUED)
                .filter(order -> order.type() != EnrolmentOrder.Type.CLASS_ASSIGNMENT)
                .map(TransferUnderWay::order)
                .collect(Collectors.joining("; "));
        return Evidence.on(
                card,
                Field.ORDERS,
                orders,
                "ровно одна открытая школа после " + DAY.format(waiting.until()),
                switch (waiting.kind()) {
                    case OVERLAP_AFTER_TRANSFER -> "прежняя школа ещё в сроке, чтобы отчислить ученика";
                    case GAP_AFTER_EXPULSION -> "новая школа ещё в сроке, чтобы зачислить ученика";
                    case ORDER_BEGINS_LATER -> "приказ издан и вступит в силу позже";
                    case SUMMER -> "летом приказ о зачислении ещё могут издать";
                });
    }

    private static String order(EnrolmentOrder order) {
        String what =
                switch (order.type()) {
                    case ENROLMENT -> "зачисление";
                    case TRANSFER -> "перевод";
                    case EXPULSION -> "отчисление";
                    case CLASS_ASSIGNMENT -> "формирование классов";
                };
        String number = order.number().value().map(text -> " № " + text).orElse(" без номера");
        return what + number + " от " + DAY.format(order.date()) + ", действует с " + DAY.format(order.inForceFrom());
    }
}
