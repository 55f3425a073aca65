package ru.nso.esialogin.causes.enrolment;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.Standing;

/**
 * The orders say that the pupil graduated or left the region: the card has ended and nobody expects it any more
 * (rulings: In force). Nothing is mended on such a card; a new school opens its own. It hinders a login that leads
 * to no other card.
 */
@Cause(
        code = "O7",
        title = "Обучение закончено",
        basis = Basis.SOURCE,
        actors = {Actor.SCHOOL},
        gate = Gate.SEARCH,
        otherwise = Severity.ADVICE,
        since = "1")
final class SchoolingEnded implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Finding examine(Facts facts) {
        if (facts.isRole(Role.EMPLOYEE)) {
            return Finding.notApplicable("an employee has no orders of enrolment");
        }
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> undone = new ArrayList<>(1);
        for (PupilFile file : facts.family()) {
            if (file.state() instanceof EnrolmentState.Ended ended) {
                List<Standing> cards = facts.standings(standing ->
                        standing.isPupil() && standing.file().filter(file::is).isPresent());
                cards.stream()
                        .filter(card -> card.card()
                                .filter(of -> of.orders().isPresent())
                                .isPresent())
                        .map(card -> evidence(card, file, ended))
                        .forEach(evidence::add);
                undone.add(Edit.imagined(
                        Edit.What.ISSUE_ORDER,
                        Actor.SCHOOL,
                        Field.ORDERS,
                        cards.stream().map(Edit.Target::cardOf).toList()));
            }
        }
        return evidence.isEmpty()
                ? Finding.clear("no child of the family has finished school here")
                : Finding.confirmed(evidence, undone);
    }

    private static Evidence evidence(Standing card, PupilFile file, EnrolmentState.Ended ended) {
        String number = file.orders().all().stream()
                .filter(order -> order.type() == EnrolmentOrder.Type.EXPULSION)
                .filter(order -> order.inForceFrom().equals(ended.since()))
                .flatMap(order -> order.number().value().stream())
                .findFirst()
                .map(text -> " № " + text)
                .orElse("");
        String reason = ended.reason() == EnrolmentOrder.Reason.GRADUATION ? "выпуск" : "выезд из региона";
        return Evidence.on(
                card,
                Field.ORDERS,
                "отчисление" + number + " с " + DAY.format(ended.since()) + ": " + reason,
                "карточка новой школы, если ребёнок учится дальше",
                "эта карточка закрыта, исправлять в ней нечего");
    }
}
