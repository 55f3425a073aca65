package ru.nso.esialogin.imports.work;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.bulk.KnownKeys;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.imports.newcomer.KeysOfFile;
import ru.nso.esialogin.imports.run.ImportTask;

/** Looks at the rows of a file before they are rehearsed: who of them meets nobody, in the file or in the registry. */
@Singleton
public class NewcomersOfFile {
    private final KnownKeys known;

    public NewcomersOfFile(KnownKeys known) {
        this.known = known;
    }

    /** Adds the rows of a batch; those of whom it is known already that they meet somebody are not looked for. */
    @Transactional
    public void look(ImportTask task, FileBatches.Batch batch, KeysOfFile keys) {
        Map<SearchKey, List<Long>> rows = new HashMap<>();
        batch.show((row, people) -> {
            keys.add(row, people);
            if (keys.isAlone(row, people)) {
                people.forEach(person -> CardKeys.of(person)
                        .forEach(key -> rows.computeIfAbsent(key, first -> new ArrayList<>())
                                .add(row)));
            }
        });
        known.among(rows.keySet(), task.access().scope(Permission.WRITE_CARDS))
                .forEach(key -> rows.getOrDefault(key, List.of()).forEach(keys::meetsCard));
    }
}
