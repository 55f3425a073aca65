package ru.nso.esialogin.contactcentre.store;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;

/** Look-ups and comparisons lose who is gone; those that were about nobody else go. They hold ids alone. */
@Singleton
class LookupTraces implements TracesOfPeople {
    private final DataSource source;

    LookupTraces(DataSource source) {
        this.source = source;
    }

    @Override
    public Trace first() {
        return Trace.LOOKUPS;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        try (Connection connection = source.getConnection()) {
            Array cards = connection.createArrayOf("text", who.cardIds().toArray());
            Array people = connection.createArrayOf("text", who.personIds().toArray());
            long comparisons = update(
                            connection,
                            "delete from lookup_comparison where person_ids && ? and person_ids <@ ?",
                            people,
                            people)
                    + update(
                            connection,
                            "update lookup_comparison set person_ids = " + without("person_ids")
                                    + " where person_ids && ?",
                            people,
                            people);
            long lookups = update(
                    connection,
                    "delete from lookup where (card_ids && ? or staff_card_ids && ?) and card_ids || staff_card_ids <@ ?",
                    cards,
                    cards,
                    cards);
            lookups += update(
                    connection,
                    "update lookup set card_ids = " + without("card_ids") + ", staff_card_ids = "
                            + without("staff_card_ids") + ", key_person_ids = " + without("key_person_ids")
                            + " where card_ids && ? or staff_card_ids && ? or key_person_ids && ?",
                    cards,
                    cards,
                    people,
                    cards,
                    cards,
                    people);
            update(connection, "delete from card_comparisons where card_id = any (?)", cards);
            return Map.of(Trace.COMPARISONS, comparisons, Trace.LOOKUPS, lookups);
        } catch (SQLException e) {
            throw new IllegalStateException("look-ups cannot be cleared (SQL state " + e.getSQLState() + ")", e);
        }
    }

    private static String without(String column) {
        return "array(select id from unnest(" + column + ") with ordinality as listed (id, place)"
                + " where id <> all (?) order by place)";
    }

    private static long update(Connection connection, String sql, Array... parameters) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.length; place++) {
                update.setArray(place + 1, parameters[place]);
            }
            return update.executeLargeUpdate();
        }
    }
}
