package ru.nso.esialogin.causes.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.PupilCard;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * A card that the journal searches has neither phone nor e-mail of the pupil and of every parent (the customer's
 * slides, case 5). It blocks the login where no SNILS agrees either; otherwise it is a risk.
 */
@Cause(
        code = "L5",
        title = "Отсутствуют данные о контактах (телефон, почта) в карточке ребёнка по ребёнку и родителям",
        basis = Basis.SEED,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        refines = "D12",
        since = "1")
final class NoContactsOnCard implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.isRole(Role.EMPLOYEE) || facts.standings().isEmpty()) {
            return Finding.notApplicable("Карточек детей нет");
        }
        List<PupilCard> certain = new ArrayList<>(0);
        List<PupilCard> perhaps = new ArrayList<>(0);
        for (PupilCard card : facts.cardsOfFamily()) {
            if (card.pupil().lacksContacts() && card.pupil().isSearched() && card.isParentsTold()) {
                if (!card.parents().any(parent -> !parent.lacksContacts())) {
                    certain.add(card);
                } else if (!card.parents().any(parent -> !parent.lacksContacts() && !ownIsNotTold(parent))) {
                    perhaps.add(card);
                }
            }
        }
        if (!certain.isEmpty()) {
            return Finding.confirmed(evidence(certain), mends(facts, certain));
        }
        return perhaps.isEmpty()
                ? Finding.clear("В карточке есть телефон или почта ребёнка или родителя")
                : Finding.possible(evidence(perhaps), Set.of(MissingFact.KEYS_ON_CARD), mends(facts, perhaps));
    }

    private static boolean ownIsNotTold(Standing standing) {
        return standing.own()
                && !standing.person().phones().isPresent()
                && !standing.person().emails().isPresent();
    }

    private static List<Evidence> evidence(List<PupilCard> cards) {
        List<Evidence> evidence = new ArrayList<>(cards.size());
        for (PupilCard card : cards) {
            evidence.add(Evidence.on(
                    card.pupil(),
                    Field.CONTACTS,
                    "пусто",
                    "телефон и почта ребёнка и родителей",
                    "ни у ребёнка, ни у родителей в карточке нет ни телефона, ни почты"));
        }
        return evidence;
    }

    /** Contacts for everybody on the card, and the SNILS of those who have none (the customer's advice). */
    private static List<Edit> mends(Facts facts, List<PupilCard> cards) {
        List<Edit> mends = new ArrayList<>(4);
        for (PupilCard card : cards) {
            addMends(mends, card.pupil(), facts);
            for (Standing parent : card.parents()) {
                addMends(mends, parent, facts);
            }
        }
        return mends;
    }

    private static void addMends(List<Edit> mends, Standing standing, Facts facts) {
        mends.add(Edit.onCard(
                Edit.What.SET_CONTACT,
                Actor.SCHOOL,
                Field.CONTACTS,
                facts.targets(standing, other -> other.lacksContacts() || other.equals(standing))));
        if (lacksSnils(standing)) {
            mends.add(Edit.onCard(
                    Edit.What.SET_SNILS,
                    Actor.SCHOOL,
                    Field.SNILS,
                    facts.targets(standing, NoContactsOnCard::lacksSnils)));
        }
    }

    private static boolean lacksSnils(Standing standing) {
        return standing.person().snils().isEmpty() && !standing.isForeigner();
    }
}
