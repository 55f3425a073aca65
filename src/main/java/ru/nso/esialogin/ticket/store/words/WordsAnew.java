package ru.nso.esialogin.ticket.store.words;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.crypto.rotation.Rewriting;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.platform.database.limits.LongWork;

/** Hashes the words of texts under the active key: those that are under an old one, and those that have none yet. */
public abstract class WordsAnew implements Rewriting {
    private final Statements sql;
    private final TextHashes hashes;
    private final TextTable table;

    /** For one table. */
    protected WordsAnew(Statements sql, TextHashes hashes, TextTable table) {
        this.sql = sql;
        this.hashes = hashes;
        this.table = table;
    }

    /** The words of a row; nothing if there is no such row any more, no words if nobody can read it. */
    protected abstract Optional<Words> of(String id);

    /** The words of a row; none if nobody can read it. */
    @SuppressWarnings("ArrayRecordComponent") // parameter of one statement
    public record Words(Long @Nullable [] hashes) {}

    @Override
    public final String table() {
        return table.name();
    }

    @Override
    public final Part next(String after, int most) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LongWork.MOST.toSeconds())
                .call(() -> rewrite(after, most));
    }

    private Part rewrite(String after, int most) {
        List<String> old = sql.listPlanned(
                "select id from " + table.name() + " where " + table.where()
                        + " and index_key_id is distinct from ? and id > ? order by id limit " + most
                        + " for no key update skip locked",
                row -> row.getString(1),
                hashes.key(),
                after);
        long rewritten = 0;
        long unreadable = 0;
        for (String id : old) {
            try {
                rewritten += of(id).map(found -> write(id, found)).orElse(0);
            } catch (UnreadableValue e) {
                unreadable++;
            }
        }
        return new Part(
                old.size() < most ? Optional.empty() : Optional.of(old.get(old.size() - 1)), rewritten, unreadable);
    }

    private int write(String id, Words found) {
        return sql.write(
                "update " + table.name() + " set index_key_id = ?, words = cast(? as bigint[]) where id = ?",
                hashes.key(),
                found.hashes(),
                id);
    }
}
