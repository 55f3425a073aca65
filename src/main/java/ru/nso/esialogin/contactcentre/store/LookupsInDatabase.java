package ru.nso.esialogin.contactcentre.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.contactcentre.CentreLimits;
import ru.nso.esialogin.contactcentre.EarlierCall;
import ru.nso.esialogin.contactcentre.Lookup;
import ru.nso.esialogin.contactcentre.LookupStore;
import ru.nso.esialogin.contactcentre.compare.ComparedFact;
import ru.nso.esialogin.contactcentre.compare.Comparison;
import ru.nso.esialogin.contactcentre.compare.LookupKey;

/** Look-ups in their tables. */
@ApplicationScoped
class LookupsInDatabase implements LookupStore, PanacheRepositoryBase<LookupRow, String> {
    private static final String PUPIL = "PUPIL";
    private static final String STAFF = "STAFF";

    /** Every look-up is one: an entity would be made and compared for a row that is only written. */
    private static final String SAVE =
            "insert into lookup (id, made_at, made_by, expires_at, purpose, call_id, key_kind,"
                    + " card_ids, staff_card_ids, key_person_ids) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Cards in one order, so that two comparisons of overlapping families wait for each other and never in a circle. */
    private static final String TAKE = "insert into card_comparisons (card_kind, card_id, day, taken)"
            + " select asked.kind, asked.id, cast(:day as date), 1"
            + " from unnest(cast(:kinds as text[]), cast(:ids as text[])) as asked (kind, id)"
            + " order by asked.kind, asked.id"
            + " on conflict (card_kind, card_id, day) do update set taken = card_comparisons.taken + 1"
            + " where card_comparisons.taken < :most"
            + " returning card_id";

    private static final String TAKEN = "select count(*), coalesce(max(c.taken), 0) from card_comparisons c"
            + " join unnest(cast(:kinds as text[]), cast(:ids as text[])) as asked (kind, id)"
            + " on c.card_kind = asked.kind and c.card_id = asked.id where c.day = cast(:day as date)";

    private static final String EARLIER = "select l.made_at, l.call_id, count(c.id), count(c.id) filter"
            + " (where c.result = 'MATCH')"
            + " from lookup l left join lookup_comparison c on c.lookup_id = l.id"
            + " where (l.card_ids && cast(:ids as text[]) or l.staff_card_ids && cast(:ids as text[]))"
            + " and l.id <> :own and l.made_at <= :at"
            + " group by l.id order by l.made_at desc, l.id desc limit :most";

    private final DataSource source;
    private final EntityManager entities;
    private final NewIds ids;
    private final CentreLimits limits;
    private final Clock clock;

    LookupsInDatabase(DataSource source, EntityManager entities, NewIds ids, CentreLimits limits, Clock clock) {
        this.source = source;
        this.entities = entities;
        this.ids = ids;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Lookup lookup) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(SAVE)) {
            insert.setString(1, lookup.id());
            insert.setObject(2, OffsetDateTime.ofInstant(lookup.at(), ZoneOffset.UTC));
            insert.setString(3, lookup.by());
            insert.setObject(4, OffsetDateTime.ofInstant(lookup.at().plus(limits.kept()), ZoneOffset.UTC));
            insert.setString(5, lookup.purpose().name());
            insert.setString(6, lookup.callId());
            insert.setString(7, lookup.keyKind().name());
            insert.setArray(8, texts(connection, lookup.cardIds()));
            insert.setArray(9, texts(connection, lookup.staffCardIds()));
            insert.setArray(10, texts(connection, lookup.keyPersonIds()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a look-up cannot be kept (SQL state " + e.getSQLState() + ")", e);
        }
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Lookup> ofOperator(String id, String by, Instant notBefore) {
        return find("id = ?1 and madeBy = ?2 and madeAt >= ?3", id, by, notBefore)
                .firstResultOptional()
                .map(LookupsInDatabase::lookup);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Lookup> ofAnybody(String id) {
        return find("id = ?1 and expiresAt > ?2", id, clock.instant())
                .firstResultOptional()
                .map(LookupsInDatabase::lookup);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(Lookup lookup, LocalDate day, int most) {
        String[] cards = cards(lookup);
        if (cards.length == 0) {
            return true;
        }
        // Not by String.class: Hibernate does not recognise a statement that it gave such a result for.
        List<?> taken = entities.createNativeQuery(TAKE, Object[].class)
                .setParameter("day", day)
                .setParameter("kinds", kinds(lookup))
                .setParameter("ids", cards)
                .setParameter("most", most)
                .getResultList();
        return taken.size() == cards.length;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int taken(Lookup lookup, LocalDate day) {
        Object[] counted = (Object[]) entities.createNativeQuery(TAKEN, Object[].class)
                .setParameter("day", day)
                .setParameter("kinds", kinds(lookup))
                .setParameter("ids", cards(lookup))
                .getSingleResult();
        return ((Number) counted[1]).intValue();
    }

    private static String[] cards(Lookup lookup) {
        return Stream.concat(lookup.cardIds().stream(), lookup.staffCardIds().stream())
                .toArray(String[]::new);
    }

    /** What the cards of {@link #cards} are. */
    private static String[] kinds(Lookup lookup) {
        return Stream.concat(
                        Collections.nCopies(lookup.cardIds().size(), PUPIL).stream(),
                        Collections.nCopies(lookup.staffCardIds().size(), STAFF).stream())
                .toArray(String[]::new);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Lookup lookup, Comparison comparison) {
        ComparisonRow row = new ComparisonRow();
        row.id = ids.next();
        row.lookupId = lookup.id();
        row.madeAt = clock.instant();
        row.fact = comparison.fact().name();
        row.result = comparison.result().name();
        row.personIds = comparison.personIds().stream().sorted().toArray(String[]::new);
        entities.persist(row);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Comparison> comparisons(Lookup lookup) {
        return entities
                .createQuery("from ComparisonRow c where c.lookupId = :lookup order by c.id", ComparisonRow.class)
                .setParameter("lookup", lookup.id())
                .getResultList()
                .stream()
                .map(row -> new Comparison(
                        ComparedFact.valueOf(row.fact), Comparison.Result.valueOf(row.result), Set.of(row.personIds)))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<EarlierCall> earlier(Lookup lookup, Collection<String> cardIds, int most) {
        List<?> rows = entities.createNativeQuery(EARLIER, Object[].class)
                .setParameter("ids", cardIds.toArray(String[]::new))
                .setParameter("own", lookup.id())
                .setParameter("at", lookup.at())
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> earlierCall((Object[]) row)).toList();
    }

    private static EarlierCall earlierCall(Object[] row) {
        return new EarlierCall(
                (Instant) row[0], (String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).intValue());
    }

    private static Lookup lookup(LookupRow row) {
        return new Lookup(
                row.id,
                row.madeAt,
                row.madeBy,
                Purpose.valueOf(row.purpose),
                row.callId,
                LookupKey.Kind.valueOf(row.keyKind),
                List.of(row.cardIds),
                List.of(row.staffCardIds),
                List.of(row.keyPersonIds));
    }
}
