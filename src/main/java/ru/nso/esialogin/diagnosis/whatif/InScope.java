package ru.nso.esialogin.diagnosis.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Blast;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;

/**
 * What of a blast radius a caller may see: people with their records on cards within the scope. Of the others a number.
 *
 * @param affected those whom the caller may see
 * @param outside how many others there are
 */
record InScope(List<Affected> affected, int outside) {

    /** The part of a blast radius over these cards that lies within the scope. */
    static InScope of(Blast blast, Neighbourhood cards, Scope scope) {
        Set<String> visible = new LinkedHashSet<>();
        Stream.<Card>concat(cards.cards().stream(), cards.staff().stream())
                .filter(card -> covers(scope, card.school()))
                .forEach(card -> visible.add(card.id()));
        List<Affected> shown = new ArrayList<>();
        for (Affected one : blast.affected()) {
            List<OnCard> records = one.records().stream()
                    .filter(record -> visible.contains(record.cardId()))
                    .toList();
            if (!records.isEmpty()) {
                shown.add(new Affected(one.kind(), records, one.before(), one.after(), one.effect()));
            }
        }
        return new InScope(List.copyOf(shown), blast.affected().size() - shown.size());
    }

    static boolean covers(Scope scope, School school) {
        return scope.covers(school.id(), school.municipality().orElse(""));
    }
}
