package ru.nso.esialogin.causes.enrolment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.Identity.Role;
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
 * The same field differs between the journal card and the enrolment card of a pupil, or the journal's copy is more than
 * a day older (the catalogue, D10). The edits concern the journal, because only the journal is searched.
 */
@Cause(
        code = "D10",
        title = "Карточки в ЗШ и в ЭШ расходятся",
        basis = Basis.INFERRED,
        actors = {Actor.SCHOOL, Actor.REGION},
        gate = Gate.SEARCH,
        since = "1")
final class CardsDisagree implements Rule {
    private static final Duration EXCHANGE = Duration.ofDays(1);

    @Override
    public Finding examine(Facts facts) {
        if (facts.isRole(Role.EMPLOYEE)) {
            return Finding.notApplicable("Входит не родитель и не ученик");
        }
        List<CardPair> pairs = CardPair.of(facts);
        if (pairs.isEmpty()) {
            return Finding.notApplicable("Двух карточек одного ребёнка нет");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (CardPair pair : pairs) {
            for (Standing journal : pair.inJournal()) {
                pair.inEnrolment(journal)
                        .ifPresentOrElse(
                                enrolment -> compare(journal, enrolment, evidence, mends),
                                () -> evidence.add(missing(journal, "в Записи в школу этого человека нет")));
            }
            for (Standing parent : pair.onlyInEnrolment()) {
                evidence.add(missing(parent, "в Электронной школе этого человека нет"));
            }
            if (pair.journalIsOlderThan(EXCHANGE)) {
                evidence.add(Evidence.on(
                        pair.inJournal().get(0),
                        Field.CARD,
                        "данные старше",
                        "данные после обмена",
                        "карточка в Электронной школе старше, чем в Записи в школу"));
            }
        }
        return evidence.isEmpty()
                ? Finding.clear("Карточки в двух подсистемах совпадают")
                : Finding.confirmed(evidence, mends);
    }

    private static void compare(Standing journal, Standing enrolment, List<Evidence> evidence, List<Edit> mends) {
        for (CardDifference difference : CardDifference.between(journal.person(), enrolment.person())) {
            evidence.add(Evidence.on(
                    journal,
                    difference.field(),
                    difference.inJournal(),
                    "данные из документа",
                    "в Записи в школу " + difference.inEnrolment()));
            difference.mend().ifPresent(what -> {
                Field field = what == Edit.What.SET_SNILS ? Field.SNILS : Field.CONTACTS;
                Edit edit = Edit.onCard(what, Actor.SCHOOL, field, List.of(Edit.Target.of(journal)));
                if (!mends.contains(edit)) {
                    mends.add(edit);
                }
            });
        }
    }

    private static Evidence missing(Standing standing, String note) {
        return Evidence.on(standing, Field.PARENTS, "записан", "одинаково в обеих карточках", note);
    }
}
