package ru.nso.esialogin.access.store.reading;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import ru.nso.esialogin.access.reading.EntryFilter;
import ru.nso.esialogin.access.reading.EntryPosition;
import ru.nso.esialogin.access.reading.EntryReader;
import ru.nso.esialogin.access.seal.LoggedEntry;
import ru.nso.esialogin.access.store.seal.EntryRows;

/** Reads the log, the part from before it was sealed included. */
@Singleton
class EntriesInDatabase implements EntryReader {
    private final DataSource source;

    EntriesInDatabase(DataSource source) {
        this.source = source;
    }

    @Override
    public List<LoggedEntry> newest(EntryFilter filter, Optional<EntryPosition> behind, int most) {
        StringBuilder sql = new StringBuilder("select " + EntryRows.CONTENT + " from access_entry e where true");
        List<Object> parameters = new ArrayList<>();
        filter.cardId().ifPresent(id -> and(sql, parameters, "e.card_ids @> array [?]::text[]", id));
        filter.who().ifPresent(name -> and(sql, parameters, "e.who = ?", name));
        filter.purpose().ifPresent(purpose -> and(sql, parameters, "e.purpose = ?", purpose));
        filter.caseId().ifPresent(id -> and(sql, parameters, "e.case_id = ?", id));
        filter.action().ifPresent(action -> and(sql, parameters, "e.action = ?", action));
        filter.outcome().ifPresent(outcome -> and(sql, parameters, "e.outcome = ?", outcome));
        filter.from().ifPresent(from -> and(sql, parameters, "e.at >= ?", time(from)));
        filter.to().ifPresent(to -> and(sql, parameters, "e.at < ?", time(to)));
        behind.ifPresent(position -> and(
                sql,
                parameters,
                "(e.at, e.instance, e.number) < (?, ? collate \"C\", ?)",
                time(position.at()),
                position.place().instance(),
                position.place().number()));
        sql.append(" order by e.at desc, e.instance desc, e.number desc limit ?");
        parameters.add(most);
        List<LoggedEntry> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(EntryRows.content(rows));
                }
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return found;
    }

    private static void and(StringBuilder sql, List<Object> parameters, String condition, Object... values) {
        sql.append(" and ").append(condition);
        parameters.addAll(List.of(values));
    }

    private static OffsetDateTime time(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    @Override
    public Optional<Instant> begin() {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("select min(at) as at from access_entry");
                ResultSet row = query.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the access log cannot be read (SQL state " + e.getSQLState() + ")", e);
    }
}
