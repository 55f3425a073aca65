package ru.nso.esialogin.imports.work.ahead;

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
import ru.nso.esialogin.imports.guard.RollOver;
import ru.nso.esialogin.imports.newcomer.KeysOfFile;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.imports.work.FileBatches;
import ru.nso.esialogin.imports.work.MetCards;

/** Looks at the rows of a file before they are rehearsed: who of them meets nobody, in the file or in the registry. */
@Singleton
public class NewcomersOfFile {
    private final KnownKeys known;
    private final MetCards met;

    public NewcomersOfFile(KnownKeys known, MetCards met) {
        this.known = known;
        this.met = met;
    }

    /** Adds the rows of a batch; those of whom it is known already that they meet somebody are not looked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void look(ImportTask task, FileBatches.Batch batch, KeysOfFile keys) {
        Map<SearchKey, List<Long>> rows = new HashMap<>();
        batch.show(named -> {
            keys.add(named.row(), named.people());
            if (named.plain()) {
                keys.addPlain(named.row(), named.schoolId());
            }
            if (keys.mayBeAlone(named.row())) {
                named.people().forEach(person -> CardKeys.of(person)
                        .forEach(key -> rows.computeIfAbsent(key, first -> new ArrayList<>())
                                .add(named.row())));
            }
        });
        known.among(rows.keySet(), task.access().scope(Permission.WRITE_CARDS))
                .forEach(key -> rows.getOrDefault(key, List.of()).forEach(keys::meetsCard));
    }

    /** Notes the schools of the rows that are not read again. To note them twice does no harm. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteSchools(ImportTask task, KeysOfFile keys) {
        RollOver schools = new RollOver();
        keys.schoolsOfPlain().forEach(schools::taken);
        met.ofSchools(task.id(), schools);
    }
}
