package ru.nso.esialogin.imports.work;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.bulk.CardsOfSchools;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.ImportMode;
import ru.nso.esialogin.imports.guard.RollOver;
import ru.nso.esialogin.imports.run.ImportTask;

/** Cards of the schools of a file that the file does not have; nobody leaves by a file that is not all there is. */
@Singleton
public final class LeaversOfFile {
    private static final int AT_A_TIME = 500;

    private final CardsOfSchools cards;
    private final MetCards met;
    private final CardStore<PersonCard> pupils;
    private final CardStore<StaffCard> staff;
    private final AccessLog log;

    public LeaversOfFile(
            CardsOfSchools cards,
            MetCards met,
            CardStore<PersonCard> pupils,
            CardStore<StaffCard> staff,
            AccessLog log) {
        this.cards = cards;
        this.met = met;
        this.pupils = pupils;
        this.staff = staff;
        this.log = log;
    }

    /** Live cards of all schools of the file. */
    public long before(ImportTask task) {
        return cards.count(met.schools(task.id()).schools(), sort(task));
    }

    /** How many leave. */
    public long count(ImportTask task) {
        long count = 0;
        Part part = next(task, "", AT_A_TIME);
        while (!part.isLast()) {
            count += part.leavers().size();
            part = next(task, part.last(), AT_A_TIME);
        }
        return count;
    }

    /**
     * Cards that were looked at.
     *
     * @param leavers ids of those that leave
     * @param last id of the last one that was looked at; empty if there are no more
     */
    public record Part(List<String> leavers, String last) {
        public Part {
            leavers = List.copyOf(leavers);
        }

        /** Whether there was none to look at. */
        public boolean isLast() {
            return last.isEmpty();
        }
    }

    /** Looks at the next cards behind an id. */
    public Part next(ImportTask task, String after, int most) {
        Set<String> schools =
                task.mode() == ImportMode.REPLACE ? met.schools(task.id()).completeSchools() : Set.of();
        List<String> ids = schools.isEmpty() ? List.of() : cards.ids(schools, sort(task), after, most);
        if (ids.isEmpty()) {
            return new Part(List.of(), "");
        }
        List<String> leavers = new ArrayList<>(ids);
        leavers.removeAll(met.among(task.id(), ids));
        return new Part(leavers, ids.get(ids.size() - 1));
    }

    /** Those of some cards that leave. */
    public Set<String> among(ImportTask task, Collection<Card> some) {
        if (task.mode() != ImportMode.REPLACE) {
            return Set.of();
        }
        RollOver rollOver = met.schools(task.id());
        Set<String> seen = met.among(task.id(), some.stream().map(Card::id).toList());
        Set<String> leavers = new HashSet<>();
        for (Card card : some) {
            boolean ofKind = card instanceof PersonCard == (task.kind() == ImportKind.PUPILS);
            if (ofKind && rollOver.leaves(card, task.system(), seen::contains)) {
                leavers.add(card.id());
            }
        }
        return leavers;
    }

    /**
     * Archives cards.
     *
     * @return how many; those that have gone meanwhile do not count
     */
    public long archive(ImportTask task, List<String> ids) {
        met.oneAtATime();
        return task.kind() == ImportKind.STAFF ? archive(task, ids, staff) : archive(task, ids, pupils);
    }

    private <C extends Card> long archive(ImportTask task, List<String> ids, CardStore<C> store) {
        CardStore.Change change = new CardStore.Change(task.caller().name(), AccessEntry.Action.ARCHIVE);
        Scope scope = task.access().scope(Permission.WRITE_CARDS);
        List<C> archived = new ArrayList<>();
        for (String id : ids) {
            store.findForChange(id, scope).ifPresent(held -> {
                store.archive(held, change);
                archived.add(held.content());
            });
        }
        if (!archived.isEmpty()) {
            log.record(task.entry(AccessEntry.Action.ARCHIVE, archived, Registry.WHOLE_CARD));
        }
        return archived.size();
    }

    private static CardsOfSchools.Sort sort(ImportTask task) {
        return task.kind() == ImportKind.STAFF ? new CardsOfSchools.Staff() : new CardsOfSchools.Pupils(task.system());
    }
}
