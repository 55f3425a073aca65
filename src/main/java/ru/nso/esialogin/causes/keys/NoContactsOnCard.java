package ru.nso.esialogin.causes.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
        List<Standing> certain = pupils(facts, Standing::lacksContacts);
        if (!certain.isEmpty()) {
            return Finding.confirmed(evidence(certain), mends(facts, certain));
        }
        List<Standing> perhaps = pupils(facts, standing -> standing.lacksContacts() || ownIsNotTold(standing));
        return perhaps.isEmpty()
                ? Finding.clear("В карточке есть телефон или почта ребёнка или родителя")
                : Finding.possible(evidence(perhaps), Set.of(MissingFact.KEYS_ON_CARD), mends(facts, perhaps));
    }

    private static List<Standing> pupils(Facts facts, Predicate<Standing> without) {
        return facts.standings(pupil -> pupil.isPupil()
                && pupil.isSearched()
                && pupil.card().filter(card -> !card.parents().isUnknown()).isPresent()
                && pupil.lacksContacts()
                && sameCard(facts, pupil).stream().allMatch(without));
    }

    private static boolean ownIsNotTold(Standing standing) {
        return standing.own()
                && standing.isParent()
                && !standing.person().phones().isPresent()
                && !standing.person().emails().isPresent();
    }

    private static List<Standing> sameCard(Facts facts, Standing pupil) {
        return facts.onCard(pupil.cardId()).stream()
                .filter(standing -> standing.place() == pupil.place())
                .toList();
    }

    private static List<Evidence> evidence(List<Standing> pupils) {
        List<Evidence> evidence = new ArrayList<>();
        for (Standing pupil : pupils) {
            evidence.add(Evidence.on(
                    pupil,
                    Field.CONTACTS,
                    "пусто",
                    "телефон и почта ребёнка и родителей",
                    "ни у ребёнка, ни у родителей в карточке нет ни телефона, ни почты"));
        }
        return evidence;
    }

    /** Contacts for everybody on the card, and the SNILS of those who have none (the customer's advice). */
    private static List<Edit> mends(Facts facts, List<Standing> pupils) {
        List<Edit> mends = new ArrayList<>();
        Predicate<Standing> noSnils = standing -> standing.person().snils().isEmpty() && !standing.isForeigner();
        for (Standing pupil : pupils) {
            for (Standing standing : sameCard(facts, pupil)) {
                mends.add(Edit.onCard(
                        Edit.What.SET_CONTACT,
                        Actor.SCHOOL,
                        Field.CONTACTS,
                        facts.targets(standing, other -> other.lacksContacts() || other.equals(standing))));
                if (noSnils.test(standing)) {
                    mends.add(Edit.onCard(
                            Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, facts.targets(standing, noSnils)));
                }
            }
        }
        return mends;
    }
}
