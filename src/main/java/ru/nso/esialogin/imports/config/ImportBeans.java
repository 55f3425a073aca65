package ru.nso.esialogin.imports.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.bulk.CardsOfKeys;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.imports.folder.TakenFiles;
import ru.nso.esialogin.imports.folder.WatchedFolder;
import ru.nso.esialogin.imports.guard.GuardLimit;
import ru.nso.esialogin.imports.guard.GuardLimits;
import ru.nso.esialogin.imports.guard.Guards;
import ru.nso.esialogin.imports.preview.LoginPreview;
import ru.nso.esialogin.imports.run.ImportLimits;
import ru.nso.esialogin.imports.run.Imports;
import ru.nso.esialogin.imports.work.Drafts;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.TimeLimit;

/** Makes the bounds. Broken ones end the start. */
@Singleton
final class ImportBeans {

    @Produces
    @Singleton
    @Startup
    ImportLimits limits(ImportSettings settings) {
        TableLimits usual = TableLimits.USUAL;
        return new ImportLimits(
                new TableLimits(
                        settings.mostBytes().asLongValue(),
                        settings.mostRows(),
                        usual.columns(),
                        usual.cellLength(),
                        usual.zipEntries(),
                        usual.inflatedBytes(),
                        usual.inflation(),
                        usual.sharedText()),
                settings.batch(),
                settings.kept());
    }

    @Produces
    @Singleton
    @Startup
    Guards guards(ImportSettings settings) {
        ImportSettings.Guard guard = settings.guard();
        return new Guards(new GuardLimits(
                new GuardLimit(guard.archivedPercent(), guard.archivedNumber()),
                new GuardLimit(guard.snilsPercent(), guard.snilsNumber()),
                new GuardLimit(guard.parentsPercent(), guard.parentsNumber())));
    }

    @Produces
    @Singleton
    @Startup
    WatchedFolder folder(ImportSettings settings, Imports imports, TakenFiles taken) {
        return new WatchedFolder(settings.folder().map(Path::of), imports, taken);
    }

    @Produces
    @Singleton
    @Startup
    LoginPreview preview(
            FamilySearch registry,
            CardsOfKeys ofKeys,
            Drafts drafts,
            LoginSimulator simulator,
            AccessLog log,
            ImportSettings settings) {
        BlastRadius blast = new BlastRadius(simulator, new TimeLimit(settings.previewTime(), System::nanoTime));
        return new LoginPreview(registry, ofKeys, drafts, blast, log);
    }
}
