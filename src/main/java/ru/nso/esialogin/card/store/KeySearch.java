package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.store.row.ScopeFilter;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.spelling.NameForms;
import ru.nso.esialogin.platform.crypto.BlindIndex;

/**
 * Ids of live cards on which somebody stands whom one of the keys fits: one statement for hashes, one for names. Each
 * is served by an index alone.
 */
@ApplicationScoped
public class KeySearch {
    private final EntityManager entities;
    private final BlindIndex index;

    KeySearch(EntityManager entities, BlindIndex index) {
        this.entities = entities;
        this.index = index;
    }

    /**
     * Ids of cards in their order, after an id.
     *
     * @param most most ids for each of the two statements
     */
    public List<String> find(CardTable table, Collection<SearchKey> keys, Scope scope, String after, int most) {
        List<String> ids = new ArrayList<>(byHash(table, keys, scope, after, most));
        for (String id : byName(table, keys, scope, after, most)) {
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        ids.sort(null);
        return ids;
    }

    private List<String> byHash(CardTable table, Collection<SearchKey> keys, Scope scope, String after, int most) {
        Map<KeyKind, List<byte[]>> hashes = hashes(keys);
        if (hashes.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        hashes.forEach((kind, ofKind) -> {
            conditions.add("(k.kind = '" + kind + "' and k.blindIndex in :hashes" + kind + ")");
            parameters.put("hashes" + kind, ofKind);
        });
        String query = "select distinct c.id from KeyRow k join " + table.entity() + " c on c.id = k."
                + table.reference() + " where (" + String.join(" or ", conditions) + ")";
        return ids(query, parameters, scope, after, most);
    }

    private List<String> byName(CardTable table, Collection<SearchKey> keys, Scope scope, String after, int most) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        for (SearchKey key : keys) {
            if (key instanceof SearchKey.ByName byName && byName.name().first().isPresent()) {
                conditions.add(nameCondition(byName, conditions.size(), parameters));
            }
        }
        if (conditions.isEmpty()) {
            return List.of();
        }
        String query = "select distinct c.id from PersonRow p join " + table.entity() + " c on c.id = p."
                + table.reference() + " where (" + String.join(" or ", conditions) + ")";
        return ids(query, parameters, scope, after, most);
    }

    private List<String> ids(String query, Map<String, Object> parameters, Scope scope, String after, int most) {
        ScopeFilter filter = ScopeFilter.of(scope);
        parameters.putAll(filter.parameters());
        parameters.put("after", after);
        TypedQuery<String> prepared = entities.createQuery(
                query + " and c.archivedAt is null and c.id > :after" + filter.condition() + " order by c.id",
                String.class);
        parameters.forEach(prepared::setParameter);
        return prepared.setMaxResults(most).getResultList();
    }

    /** Surname and first name in either order, or first name and patronymic where one side lacks the surname. */
    private static String nameCondition(SearchKey.ByName key, int number, Map<String, Object> parameters) {
        FullName name = key.name();
        String n = Integer.toString(number);
        parameters.put("day" + n, key.birthDate());
        parameters.put("first" + n, NameForms.ofFirstName(name.first().orElse("")));
        List<String> ways = new ArrayList<>();
        if (name.last().isPresent()) {
            String last = name.last().orElse("");
            parameters.put("last" + n, NameForms.ofSurname(last));
            parameters.put("lastAsFirst" + n, NameForms.ofFirstName(last));
            parameters.put("firstAsLast" + n, NameForms.ofSurname(name.first().orElse("")));
            ways.add("p.lastForm = :last" + n + " and p.firstForm = :first" + n);
            ways.add("p.lastForm = :firstAsLast" + n + " and p.firstForm = :lastAsFirst" + n);
        }
        if (name.middle().isPresent()) {
            parameters.put("middle" + n, NameForms.ofPatronymic(name.middle().orElse("")));
            String lacking = name.last().isPresent() ? " and p.lastForm is null" : "";
            ways.add("p.firstForm = :first" + n + " and p.middleForm = :middle" + n + lacking);
        }
        if (ways.isEmpty()) {
            ways.add("p.firstForm = :first" + n);
        }
        return "(p.birthDate = :day" + n + " and (" + String.join(" or ", ways) + "))";
    }

    private Map<KeyKind, List<byte[]>> hashes(Collection<SearchKey> keys) {
        Map<KeyKind, List<byte[]>> hashes = new EnumMap<>(KeyKind.class);
        for (SearchKey key : keys) {
            if (key instanceof SearchKey.BySnils by) {
                add(hashes, KeyKind.SNILS, KeyKind.of(by.snils()));
            } else if (key instanceof SearchKey.ByPhone by) {
                add(hashes, KeyKind.PHONE, KeyKind.of(by.phone()));
            } else if (key instanceof SearchKey.ByEmail by) {
                add(hashes, KeyKind.EMAIL, KeyKind.of(by.email()));
            } else if (key instanceof SearchKey.ByEsiaOid by) {
                add(hashes, KeyKind.OID, KeyKind.ofId(by.oid()));
            } else if (key instanceof SearchKey.ByRegionalId by) {
                add(hashes, KeyKind.REGIONAL_ID, KeyKind.ofId(by.id()));
            }
        }
        return hashes;
    }

    private void add(Map<KeyKind, List<byte[]>> hashes, KeyKind kind, String value) {
        hashes.computeIfAbsent(kind, unused -> new ArrayList<>()).addAll(index.all(kind.name(), value));
    }
}
