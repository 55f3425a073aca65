package ru.nso.esialogin.causes.enrolment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.PersonCard;
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
import ru.nso.esialogin.rules.Place;
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
        List<PupilFile> both = facts.family().stream()
                .filter(file ->
                        !file.journalCards().isEmpty() && !file.enrolmentCards().isEmpty())
                .toList();
        if (facts.isRole(Role.EMPLOYEE) || both.isEmpty()) {
            return Finding.notApplicable("Двух карточек одного ребёнка нет");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (PupilFile file : both) {
            for (PersonCard journal : file.journalCards()) {
                PersonCard enrolment = sameSchool(journal, file.enrolmentCards());
                for (Standing standing : on(journal, facts)) {
                    compare(standing, counterpart(standing, enrolment, facts), evidence, mends);
                }
                for (Standing standing : on(enrolment, facts)) {
                    if (standing.isParent()
                            && journal.parents().isPresent()
                            && counterpart(standing, journal, facts).isEmpty()) {
                        evidence.add(Evidence.on(
                                standing, Field.PARENTS, "записан", "", "в Электронной школе этого родителя нет"));
                    }
                }
                if (isOlder(journal, enrolment)) {
                    evidence.add(Evidence.on(
                            on(journal, facts).get(0),
                            Field.CARD,
                            "данные старше",
                            "данные после обмена",
                            "карточка в Электронной школе старше, чем в Записи в школу"));
                }
            }
        }
        return evidence.isEmpty()
                ? Finding.clear("Карточки в двух подсистемах совпадают")
                : Finding.confirmed(evidence, mends);
    }

    private static void compare(
            Standing journal, Optional<Standing> enrolment, List<Evidence> evidence, List<Edit> mends) {
        if (enrolment.isEmpty()) {
            boolean told = journal.isParent();
            if (told) {
                evidence.add(Evidence.on(journal, Field.PARENTS, "записан", "", "в Записи в школу этого родителя нет"));
            }
            return;
        }
        for (CardDifference difference :
                CardDifference.between(journal.person(), enrolment.get().person())) {
            evidence.add(Evidence.on(
                    journal,
                    difference.field(),
                    difference.inJournal(),
                    "данные из документа",
                    "в Записи в школу " + difference.inEnrolment()));
            difference
                    .mend()
                    .ifPresent(what -> addOnce(
                            mends,
                            Edit.onCard(
                                    what,
                                    Actor.SCHOOL,
                                    what == Edit.What.SET_SNILS ? Field.SNILS : Field.CONTACTS,
                                    List.of(Edit.Target.of(journal)))));
        }
    }

    private static void addOnce(List<Edit> mends, Edit edit) {
        if (!mends.contains(edit)) {
            mends.add(edit);
        }
    }

    private static List<Standing> on(PersonCard card, Facts facts) {
        return facts.onCard(card.id()).stream()
                .filter(standing -> standing.place() == Place.of(card.system()))
                .toList();
    }

    private static Optional<Standing> counterpart(Standing standing, PersonCard card, Facts facts) {
        return facts.counterparts(standing).stream()
                .filter(other -> other.place() == Place.of(card.system())
                        && other.cardId().equals(card.id()))
                .findFirst();
    }

    private static PersonCard sameSchool(PersonCard journal, List<PersonCard> cards) {
        return cards.stream()
                .filter(card -> card.school().id().equals(journal.school().id()))
                .findFirst()
                .orElseGet(() -> cards.get(0));
    }

    private static boolean isOlder(PersonCard journal, PersonCard enrolment) {
        return journal.dataAsOf().isPresent()
                && enrolment
                        .dataAsOf()
                        .value()
                        .filter(moment -> journal.dataAsOf()
                                .value()
                                .filter(older -> older.plus(EXCHANGE).isBefore(moment))
                                .isPresent())
                        .isPresent();
    }
}
