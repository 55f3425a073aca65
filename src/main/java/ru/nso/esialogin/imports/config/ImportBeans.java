package ru.nso.esialogin.imports.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.imports.run.ImportLimits;
import ru.nso.esialogin.imports.table.TableLimits;

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
}
