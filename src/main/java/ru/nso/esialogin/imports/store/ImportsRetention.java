package ru.nso.esialogin.imports.store;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.imports.run.ImportLimits;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** Files with all that came of them; one that has not been taken by then is too old to be taken. */
@Singleton
class ImportsRetention extends KeptRows {
    ImportsRetention(DataSource source, ImportLimits limits) {
        super(DataClass.IMPORTS, limits.kept(), Moment.BEGIN, new ExpiringTable(source, "import_file", "asked_at"));
    }
}
