package ru.nso.esialogin.diagnosis.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SchoolStore;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.sought.SoughtNumbers;
import ru.nso.esialogin.card.registry.touched.Neighbours;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer.NotThere;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer.Refused;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer.Simulated;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.repair.blast.Blast;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.Circle;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.TouchedKeys;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.CardEditor;
import ru.nso.esialogin.repair.blast.edit.EditedCards;
import ru.nso.esialogin.repair.blast.edit.ImpossibleEdit;

/**
 * Whose login edits of cards would change. Nothing is stored but the access log, which names every card that was looked
 * at, those outside of the caller's scope too; of these the caller learns a number only.
 */
@ApplicationScoped
@Transactional
public class WhatIf {
    private static final List<String> WHOLE_CARD = List.of("*");

    private final Neighbours registry;
    private final Circles circles;
    private final SchoolStore schools;
    private final BlastRadius blast;
    private final SoughtNumbers sought;
    private final AccessLog log;

    public WhatIf(
            Neighbours registry,
            Circles circles,
            SchoolStore schools,
            BlastRadius blast,
            SoughtNumbers sought,
            AccessLog log) {
        this.registry = registry;
        this.circles = circles;
        this.schools = schools;
        this.blast = blast;
        this.sought = sought;
        this.log = log;
    }

    /** Plays the logins of everybody whom the edits touch, before and after them. */
    public WhatIfAnswer simulate(Access access, List<CardEdit> edits, Instant at) {
        Scope scope = access.scope(Permission.DIAGNOSE_REGISTRY);
        Set<String> named = new LinkedHashSet<>();
        edits.forEach(edit -> named.addAll(edit.cardIds()));
        FamilyCards found = registry.among(named, scope);
        Neighbourhood edited = new Neighbourhood(found.cards(), found.staff());
        Optional<List<CardEdit>> settled = settled(edits, scope);
        if (settled.isEmpty() || !edited.ids().containsAll(named)) {
            note(access, edited, Outcome.NOTHING_FOUND);
            return new NotThere();
        }
        try {
            Circle circle = circles.around(edited, cards -> CardEditor.apply(cards, settled.get()));
            note(access, circle.cards(), Outcome.DONE);
            sought.note(access, namedKeys(edited, settled.get()), cards(circle.cards()));
            boolean asksOfOthers =
                    !(scope instanceof Scope.Region) && settled.get().stream().anyMatch(CardEdit::tellsValue);
            return answer(asksOfOthers ? within(scope, circle) : circle, settled.get(), scope, at);
        } catch (ImpossibleEdit why) {
            note(access, edited, Outcome.DONE);
            return new Refused(why);
        }
    }

    /** Keys that the edits bring and that stand on none of the edited cards: others are searched by them. */
    private static Set<SearchKey> namedKeys(Neighbourhood edited, List<CardEdit> edits) {
        Set<SearchKey> keys = TouchedKeys.of(edited, CardEditor.apply(edited, edits));
        keys.removeAll(TouchedKeys.of(edited.people()));
        return keys;
    }

    /**
     * Who may not see the whole region must not learn whether a value they name stands on a card elsewhere: such edits
     * are played over their own cards only, and the answer says that it is not complete.
     */
    private static Circle within(Scope scope, Circle circle) {
        return new Circle(
                new Neighbourhood(
                        circle.cards().cards().stream()
                                .filter(card -> InScope.covers(scope, card.school()))
                                .toList(),
                        circle.cards().staff().stream()
                                .filter(card -> InScope.covers(scope, card.school()))
                                .toList()),
                circle.near(),
                false);
    }

    private Simulated answer(Circle circle, List<CardEdit> edits, Scope scope, Instant at) {
        EditedCards edited = CardEditor.play(circle.cards(), edits);
        Neighbourhood after = edited.cards();
        Set<String> before = circle.cards().ids();
        Blast touched = blast.between(circle.cards(), after, at, records -> records.stream()
                .anyMatch(one -> circle.near().contains(one.cardId()) || !before.contains(one.cardId())));
        InScope seen = InScope.of(touched, circle.cards().with(after), scope);
        return new Simulated(
                edited.idle(),
                seen.affected(),
                seen.outside(),
                touched.dangerous(),
                circle.complete() && touched.complete(),
                dataAsOf(circle.cards()));
    }

    /** The edits with schools as the register has them; nothing if one names a school that is not there for the caller. */
    private Optional<List<CardEdit>> settled(List<CardEdit> edits, Scope scope) {
        List<CardEdit> settled = new ArrayList<>();
        for (CardEdit edit : edits) {
            if (edit instanceof CardEdit.AddStaffCard add) {
                Optional<School> school = schools.find(add.school().id())
                        .map(stored -> stored.content().school())
                        .filter(known -> InScope.covers(scope, known));
                if (school.isEmpty()) {
                    return Optional.empty();
                }
                settled.add(new CardEdit.AddStaffCard(school.get(), add.person(), add.roles()));
            } else {
                settled.add(edit);
            }
        }
        return Optional.of(settled);
    }

    private void note(Access access, Neighbourhood seen, Outcome outcome) {
        log.record(new AccessEntry(
                access,
                Action.WHAT_IF,
                cards(seen).map(Card::id).toList(),
                cards(seen)
                        .flatMap(card -> card.persons().stream())
                        .map(Person::id)
                        .distinct()
                        .toList(),
                WHOLE_CARD,
                outcome));
    }

    private static Stream<Card> cards(Neighbourhood cards) {
        return Stream.concat(cards.cards().stream(), cards.staff().stream());
    }

    private static Optional<OffsetDateTime> dataAsOf(Neighbourhood cards) {
        return cards.cards().stream()
                .flatMap(card -> card.dataAsOf().value().stream())
                .min(Comparator.comparing(OffsetDateTime::toInstant));
    }
}
