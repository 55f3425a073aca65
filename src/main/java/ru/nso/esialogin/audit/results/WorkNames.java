package ru.nso.esialogin.audit.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.registry.bulk.NamesOfCards;

/**
 * Names beside what an audit tells by numbers of cards, for readers who may read these cards: those of the pupils and
 * employees alone. Written into the access log.
 */
@ApplicationScoped
@Transactional
public class WorkNames {
    private static final List<String> SHOWN = List.of("lastName", "firstName", "middleName");

    private final NamesOfCards names;
    private final AccessLog log;

    public WorkNames(NamesOfCards names, AccessLog log) {
        this.names = names;
        this.log = log;
    }

    /** Whose card each one is; a card outside the reader's scope or without a name is left out. */
    public Map<String, String> owners(Access access, Collection<String> cardIds) {
        if (cardIds.isEmpty()) {
            return Map.of();
        }
        Map<String, String> owners = new HashMap<>();
        List<String> people = new ArrayList<>();
        names.names(cardIds, access.scope(Permission.READ_CARDS)).forEach((card, known) -> {
            Optional<String> name = known.owner().map(one -> one.display()).filter(text -> !text.isBlank());
            name.ifPresent(text -> {
                owners.put(card, text);
                people.add(known.ownerId());
            });
        });
        log.record(new AccessEntry(
                access,
                Action.LIST,
                owners.keySet().stream().sorted().toList(),
                people.stream().distinct().sorted().toList(),
                SHOWN,
                Outcome.DONE));
        return owners;
    }
}
