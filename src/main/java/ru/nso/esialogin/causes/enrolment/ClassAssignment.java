package ru.nso.esialogin.causes.enrolment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * The pupil was enrolled into a parallel without a letter and no order formed the classes, or was enrolled into a
 * lettered class and such an order exists all the same (school pages on orders; the catalogue).
 */
@Cause(
        code = "O2",
        title = "Нет приказа о формировании классов или он лишний",
        basis = Basis.SOURCE,
        actors = {Actor.SCHOOL},
        gate = Gate.SEARCH,
        since = "1")
final class ClassAssignment implements Rule {
    private static final Pattern PARALLEL = Pattern.compile("(?u)\\d{1,2}(\\s*(кл\\.?|класс|параллель))?");
    private static final Pattern LETTERED = Pattern.compile("(?u)\\d{1,2}[\\s\"«-]*\\p{L}[\"»]?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Finding examine(Facts facts) {
        if (facts.isRole(Role.EMPLOYEE)) {
            return Finding.notApplicable("an employee has no orders of enrolment");
        }
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(1);
        for (PupilFile file : facts.family()) {
            Optional<EnrolmentOrder> opening = opening(file, facts.day());
            if (opening.isEmpty()) {
                continue;
            }
            Optional<EnrolmentOrder> assignment = assignment(file, opening.get(), facts.day());
            String className = opening.get().className().orElse("").strip();
            boolean missing =
                    assignment.isEmpty() && PARALLEL.matcher(className).matches();
            boolean superfluous =
                    assignment.isPresent() && LETTERED.matcher(className).matches();
            if (missing || superfluous) {
                List<Standing> cards = facts.standings(standing ->
                        standing.isPupil() && standing.file().filter(file::is).isPresent());
                cards.stream()
                        .filter(card -> card.card()
                                .filter(of -> of.orders().isPresent())
                                .isPresent())
                        .map(card -> evidence(card, opening.get(), assignment))
                        .forEach(evidence::add);
                mends.add(Edit.onCard(
                        missing ? Edit.What.ISSUE_ORDER : Edit.What.CANCEL_ORDER,
                        Actor.SCHOOL,
                        Field.ORDERS,
                        cards.stream().map(Edit.Target::cardOf).toList()));
            }
        }
        return mends.isEmpty()
                ? Finding.clear("the class follows from the orders")
                : Finding.confirmed(evidence, mends);
    }

    /** The order that opened the one open school; in a conflict of orders the class does not matter yet. */
    private static Optional<EnrolmentOrder> opening(PupilFile file, LocalDate day) {
        return file.state() instanceof EnrolmentState.Active active
                ? file.orders().all().stream()
                        .filter(order -> order.opens() && order.isInForceOn(day))
                        .filter(order -> order.schoolId().equals(active.schoolId()))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    private static Optional<EnrolmentOrder> assignment(PupilFile file, EnrolmentOrder opening, LocalDate day) {
        return file.orders().all().stream()
                .filter(order -> order.type() == EnrolmentOrder.Type.CLASS_ASSIGNMENT)
                .filter(order -> order.isInForceOn(day) && order.schoolId().equals(opening.schoolId()))
                .filter(order -> !order.inForceFrom().isBefore(opening.inForceFrom()))
                .findFirst();
    }

    private static Evidence evidence(Standing card, EnrolmentOrder opening, Optional<EnrolmentOrder> assignment) {
        String enrolled = "зачисление" + number(opening) + " от " + DAY.format(opening.date()) + " в «"
                + opening.className().orElse("") + "»";
        return assignment
                .map(order -> Evidence.on(
                        card,
                        Field.ORDERS,
                        enrolled + "; формирование классов" + number(order) + " от " + DAY.format(order.date()),
                        "без приказа о формировании классов",
                        "зачислили сразу в класс с буквой, второй приказ лишний"))
                .orElseGet(() -> Evidence.on(
                        card,
                        Field.ORDERS,
                        enrolled,
                        "приказ о формировании классов",
                        "зачислили в параллель без буквы, класс не назначен"));
    }

    private static String number(EnrolmentOrder order) {
        return order.number().value().map(text -> " № " + text).orElse("");
    }
}
