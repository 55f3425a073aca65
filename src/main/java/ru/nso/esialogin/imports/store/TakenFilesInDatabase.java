package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ru.nso.esialogin.imports.folder.TakenFiles;
import ru.nso.esialogin.platform.database.Statements;

/** Hashes of files in their table. */
@ApplicationScoped
@Transactional
class TakenFilesInDatabase implements TakenFiles {
    private final Statements sql;

    TakenFilesInDatabase(Statements sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> importOf(Content content) {
        return sql
                .list(
                        "select import_id from import_taken where content_hash = ? and taken_as = ?",
                        row -> row.getString(1),
                        content.sha256(),
                        content.takenAs())
                .stream()
                .findFirst();
    }

    @Override
    public void note(Content content, String importId) {
        sql.write(
                "insert into import_taken (content_hash, taken_as, import_id) values (?, ?, ?) on conflict do nothing",
                content.sha256(),
                content.takenAs(),
                importId);
    }
}
