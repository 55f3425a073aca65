package ru.nso.esialogin.card.store.rekey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import ru.nso.esialogin.card.store.PersonCells;
import ru.nso.esialogin.card.store.row.KeyRow;
import ru.nso.esialogin.card.store.row.PersonRow;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.crypto.rotation.Rewriting;
import ru.nso.esialogin.platform.database.limits.LongWork;

/**
 * Hashes a person's identifiers anew, out of the encrypted values. The person's row is held meanwhile: whoever replaces
 * the card removes the row, so waits, or has removed it and is not met. A search sees the old hashes or the new ones.
 */
@ApplicationScoped
public class IdentityKeysAnew implements Rewriting {
    private final DataSource source;
    private final EntityManager entities;
    private final PersonCells cells;
    private final BlindIndex index;

    IdentityKeysAnew(DataSource source, EntityManager entities, PersonCells cells, BlindIndex index) {
        this.source = source;
        this.entities = entities;
        this.cells = cells;
        this.index = index;
    }

    @Override
    public String table() {
        return "identity_key";
    }

    @Override
    public Part next(String after, int most) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LongWork.MOST.toSeconds())
                .call(() -> {
                    try (Connection connection = source.getConnection()) {
                        LongWork.inTransaction(connection, LongWork.MOST);
                    }
                    return rewrite(after, most);
                });
    }

    private Part rewrite(String after, int most) {
        List<String> people = ids(entities.createNativeQuery(
                        "select k.person_id from identity_key k where k.index_key_id <> :active"
                                + " and k.person_id > :after group by k.person_id order by k.person_id limit :most",
                        Object[].class)
                .setParameter("active", index.activeKeyId())
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList());
        if (people.isEmpty()) {
            return new Part(Optional.empty(), 0, 0);
        }
        List<String> held = ids(entities.createNativeQuery(
                        "select p.id from person p where p.id = any (:ids) order by p.id"
                                + " for no key update skip locked",
                        Object[].class)
                .setParameter("ids", people.toArray(new String[0]))
                .getResultList());
        long rewritten = 0;
        long unreadable = 0;
        for (PersonRow row : entities.createQuery("from PersonRow p where p.id in :ids", PersonRow.class)
                .setParameter("ids", held)
                .getResultList()) {
            try {
                rewritten += rewrite(row);
            } catch (UnreadableValue e) {
                unreadable++;
            }
        }
        Optional<String> last = people.size() < most ? Optional.empty() : Optional.of(people.get(people.size() - 1));
        return new Part(last, rewritten, unreadable);
    }

    /** How many hashes were replaced. */
    private long rewrite(PersonRow row) {
        List<KeyRow> fresh = cells.keys(cells.person(row), row.cardId, row.staffCardId);
        long replaced = entities.createQuery("delete from KeyRow k where k.personId = :person")
                .setParameter("person", row.id)
                .executeUpdate();
        fresh.forEach(entities::persist);
        return replaced;
    }

    private static List<String> ids(List<?> rows) {
        List<String> ids = new ArrayList<>();
        for (Object row : rows) {
            ids.add((String) ((Object[]) row)[0]);
        }
        return ids;
    }
}
