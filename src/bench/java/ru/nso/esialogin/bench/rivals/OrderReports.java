package ru.nso.esialogin.bench.rivals;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.enrolment.EnrolmentState;
import ru.nso.esialogin.card.enrolment.EnrolmentState.Contradiction;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** Findings about orders: L8. */
final class OrderReports {
    private static final String EXPECTED = "ровно одно действующее зачисление";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private OrderReports() {}

    static Reported cardNotFound() {
        return Reported.possible(
                "L8",
                List.of(Evidence.of(Place.ENROLMENT, Field.ORDERS, "", EXPECTED, "карточка ученика не найдена")),
                MissingFact.PUPIL_CARDS,
                List.of(Edit.onCard(Edit.What.ISSUE_ORDER, Actor.SCHOOL, Field.ORDERS, List.of())));
    }

    /** What is wrong with the orders of a pupil; the simulation has found it out. */
    static List<Contradiction> contradictions(PupilFile file) {
        EnrolmentState state = file.state();
        if (state instanceof EnrolmentState.Active active) {
            return active.contradictions();
        }
        if (state instanceof EnrolmentState.Waiting waiting) {
            return waiting.contradictions();
        }
        return state instanceof EnrolmentState.Conflicted conflicted ? conflicted.contradictions() : List.of();
    }

    /** One finding for all pupils of the family on whose cards a rule marked the orders. */
    static Reported conflict(Situation situation, Marks marks) {
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(2);
        for (PupilFile file : situation.getFacts().family()) {
            List<Standing> cards = new ArrayList<>(2);
            for (Row row : situation.getRows()) {
                Standing standing = row.getStanding();
                if (marks.has(Mark.ORDERS_CONFLICT, standing)
                        && standing.file().isPresent()
                        && standing.file().get().is(file)) {
                    cards.add(standing);
                }
            }
            if (!cards.isEmpty()) {
                for (Contradiction contradiction : contradictions(file)) {
                    evidence.add(evidence(cards.get(0), contradiction, file));
                }
                // a lawful gap is nothing that the school could shorten
                if (!(file.state() instanceof EnrolmentState.Waiting)) {
                    mends.add(mend(file.state() instanceof EnrolmentState.Active, cards));
                }
            }
        }
        return Reported.confirmed("L8", evidence, mends);
    }

    private static Edit mend(boolean active, List<Standing> cards) {
        return Edit.onCard(
                active ? Edit.What.CANCEL_ORDER : Edit.What.ISSUE_ORDER,
                Actor.SCHOOL,
                Field.ORDERS,
                cards.stream().map(Edit.Target::cardOf).toList());
    }

    private static Evidence evidence(Standing pupil, Contradiction contradiction, PupilFile file) {
        String note =
                switch (contradiction.kind()) {
                    case OPENED_TWICE -> "повторное зачисление в ту же школу";
                    case CLOSES_NOTHING -> "отчисление из школы, в которую ребёнок не зачислен";
                    case TWO_SCHOOLS -> "зачисление действует одновременно с зачислением в другую школу";
                    case NO_SCHOOL_AFTER_EXPULSION -> "после отчисления нет приказа о зачислении";
                    case NEVER_ENROLLED -> "нет приказа о зачислении";
                };
        return Evidence.on(pupil, Field.ORDERS, found(contradiction, file), EXPECTED, note);
    }

    private static String found(Contradiction contradiction, PupilFile file) {
        if (contradiction.schoolId().isEmpty()) {
            return "действующих приказов нет";
        }
        String number = contradiction.orderNumber().isEmpty() ? "без номера" : "№ " + contradiction.orderNumber();
        return "приказ " + number + ", действует с " + DAY.format(contradiction.since()) + ", "
                + schoolName(contradiction.schoolId(), file);
    }

    private static String schoolName(String schoolId, PupilFile file) {
        for (PersonCard card : file.cards()) {
            if (card.school().id().equals(schoolId) && card.school().name().isPresent()) {
                return card.school().name().orElse("");
            }
        }
        return "школа " + schoolId;
    }
}
