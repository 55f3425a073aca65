package ru.nso.esialogin.causes.keys;

import java.util.List;
import java.util.function.Predicate;
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
 * Somebody of another citizenship has no SNILS: the field is empty and no SNILS is known from elsewhere (the catalogue,
 * D11). Until there is one, the contacts must agree; that is what the edit stands for.
 */
@Cause(
        code = "D11",
        title = "У человека нет СНИЛС",
        basis = Basis.INFERRED,
        actors = {Actor.SCHOOL, Actor.PARENT, Actor.ESIA},
        gate = Gate.SEARCH,
        since = "1")
final class NoSnilsAtAll implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.standings().isEmpty()) {
            return Finding.notApplicable("Карточек нет");
        }
        Predicate<Standing> without = standing -> WithoutSnils.hasNone(standing, facts);
        List<Standing> carriers = facts.carriers(without);
        if (carriers.isEmpty()) {
            return Finding.clear("Иностранных граждан без СНИЛС в карточках нет");
        }
        return Finding.confirmed(
                carriers.stream()
                        .map(standing -> Evidence.on(
                                standing,
                                Field.SNILS,
                                "пусто",
                                "СНИЛС, когда он будет получен",
                                "гражданство не российское, СНИЛС не указан"))
                        .toList(),
                carriers.stream()
                        .map(standing -> Edit.onCard(
                                Edit.What.SET_CONTACT, Actor.SCHOOL, Field.CONTACTS, facts.targets(standing, without)))
                        .toList());
    }
}
