package ru.nso.esialogin.card.store.row;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Queries over the people on cards. */
@ApplicationScoped
public class PersonRows implements PanacheRepositoryBase<PersonRow, String> {

    /** Everybody on those pupil cards, in the order in which each card lists them. */
    public List<PersonRow> ofCards(Collection<String> cardIds) {
        return list("one_of(cardId, :ids) order by position", Map.of("ids", cardIds.toArray(String[]::new)));
    }

    /** Everybody on those staff cards. */
    public List<PersonRow> ofStaffCards(Collection<String> cardIds) {
        return list("one_of(staffCardId, :ids)", Map.of("ids", cardIds.toArray(String[]::new)));
    }
}
