package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Set<CardTable> BOTH = EnumSet.allOf(CardTable.class);

    /** Both kinds of cards, by hashes and by names; lists go as arrays, so that it is always the same statement. */
    private static final String HOLDERS = holders(BOTH, "where c.archived_at is null ", true, true);

    private static final String ALL_HOLDERS = holders(BOTH, "", true, true);

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

    /**
     * Ids of live cards of the whole region on which somebody stands whom one of the keys fits; one statement.
     *
     * @param most most ids of each kind of card by hashes, and as many by names
     */
    public Holders everywhere(Collection<SearchKey> keys, int most) {
        return holders(HOLDERS, keys, most);
    }

    /** The same within a scope on some kinds of cards; without looking for hashes or names where there are none. */
    public Holders within(Set<CardTable> tables, Collection<SearchKey> keys, Scope scope, int most) {
        boolean names = keys.stream().anyMatch(SearchKey.ByName.class::isInstance);
        boolean hashes = keys.stream().anyMatch(key -> !(key instanceof SearchKey.ByName));
        if (!names && !hashes) {
            return new Holders(List.of(), List.of());
        }
        ScopeFilter filter = ScopeFilter.of(scope);
        String among = "where c.archived_at is null" + filter.sqlCondition() + " ";
        Query prepared = entities.createNativeQuery(holders(tables, among, hashes, names), Object[].class);
        filter.parameters().forEach(prepared::setParameter);
        return holders(prepared, keys, hashes, names, most);
    }

    /** The same, with archived cards. */
    public Holders everywhereAlsoArchived(Collection<SearchKey> keys, int most) {
        return holders(ALL_HOLDERS, keys, most);
    }

    private Holders holders(String statement, Collection<SearchKey> keys, int most) {
        return holders(entities.createNativeQuery(statement, Object[].class), keys, true, true, most);
    }

    private Holders holders(
            Query prepared, Collection<SearchKey> keys, boolean withHashes, boolean withNames, int most) {
        if (withHashes) {
            List<String> kinds = new ArrayList<>();
            List<String> ofKinds = new ArrayList<>();
            hashes(keys)
                    .forEach((kind, ofKind) -> ofKind.forEach(hash -> {
                        kinds.add(kind.name());
                        ofKinds.add(HexFormat.of().formatHex(hash));
                    }));
            prepared.setParameter("kinds", kinds.toArray(new String[0]))
                    .setParameter("hashes", ofKinds.toArray(new String[0]));
        }
        if (withNames) {
            NameWays names = new NameWays();
            keys.forEach(key -> {
                if (key instanceof SearchKey.ByName byName) {
                    names.add(byName);
                }
            });
            names.parameters().forEach(prepared::setParameter);
        }
        Holders found = new Holders(new ArrayList<>(), new ArrayList<>());
        for (Object row : prepared.setParameter("most", most).getResultList()) {
            Object[] cells = (Object[]) row;
            List<String> ids = "card".equals(cells[0]) ? found.pupilCards : found.staffCards;
            ids.add((String) cells[1]);
        }
        return found;
    }

    /** Ids of cards; one may be there twice. */
    public record Holders(List<String> pupilCards, List<String> staffCards) {}

    private static String holders(Set<CardTable> tables, String among, boolean withHashes, boolean withNames) {
        List<String> ways = new ArrayList<>();
        for (CardTable table : tables) {
            if (withHashes) {
                ways.add(byHash(table.sqlName(), table.sqlReference(), among));
            }
            if (withNames) {
                ways.add(byName(table.sqlName(), table.sqlReference(), among));
            }
        }
        return String.join(" union all ", ways);
    }

    private static String byHash(String table, String reference, String among) {
        return "(select '" + table + "', c.id from unnest(:kinds, :hashes) as x (kind, hash)"
                + " join identity_key k on k.kind = x.kind and k.blind_index = decode(x.hash, 'hex')"
                + " join " + table + " c on c.id = k." + reference
                + " " + among + "group by c.id order by c.id limit :most)";
    }

    private static String byName(String table, String reference, String among) {
        return "(select '" + table + "', c.id from unnest(:born, :fore, :sur, :middle) as x (born, fore, sur, middle)"
                + " join person p on p.birth_date = cast(x.born as date) and p.first_form = x.fore"
                + " and (x.sur is null or p.last_form = x.sur or (x.sur = '' and p.last_form is null))"
                + " and (x.middle is null or p.middle_form = x.middle)"
                + " join " + table + " c on c.id = p." + reference
                + " " + among + "group by c.id order by c.id limit :most)";
    }

    private List<String> byHash(CardTable table, Collection<SearchKey> keys, Scope scope, String after, int most) {
        Map<KeyKind, List<byte[]>> hashes = hashes(keys);
        if (hashes.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        // One by one: Hibernate translates a statement with a list anew each time.
        hashes.forEach((kind, ofKind) -> ofKind.forEach(hash -> {
            String name = "hash" + conditions.size();
            conditions.add("(k.kind = '" + kind + "' and k.blindIndex = :" + name + ")");
            parameters.put(name, hash);
        }));
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
            hashes(key, index).forEach((kind, ofKey) -> hashes.computeIfAbsent(kind, unused -> new ArrayList<>())
                    .addAll(ofKey));
        }
        return hashes;
    }

    /** The hashes of a key under every live key of the index, by its one kind; none for a name. */
    public static Map<KeyKind, List<byte[]>> hashes(SearchKey key, BlindIndex index) {
        if (key instanceof SearchKey.BySnils by) {
            return of(KeyKind.SNILS, KeyKind.of(by.snils()), index);
        } else if (key instanceof SearchKey.ByPhone by) {
            return of(KeyKind.PHONE, KeyKind.of(by.phone()), index);
        } else if (key instanceof SearchKey.ByEmail by) {
            return of(KeyKind.EMAIL, KeyKind.of(by.email()), index);
        } else if (key instanceof SearchKey.ByEsiaOid by) {
            return of(KeyKind.OID, KeyKind.ofId(by.oid()), index);
        } else if (key instanceof SearchKey.ByRegionalId by) {
            return of(KeyKind.REGIONAL_ID, KeyKind.ofId(by.id()), index);
        }
        return Map.of();
    }

    private static Map<KeyKind, List<byte[]>> of(KeyKind kind, String value, BlindIndex index) {
        return Map.of(kind, index.all(kind.name(), value));
    }
}
