package ru.nso.esialogin.access.store.retention;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.platform.database.ExpiringTable;
import ru.nso.esialogin.platform.jobs.JobsSettings;

/** Jobs that have ended, which the platform keeps; one that has not has no moment and stays. */
@Singleton
class JobsRetention extends KeptRows {
    JobsRetention(DataSource source, JobsSettings settings) {
        super(DataClass.JOBS, settings.kept(), Moment.BEGIN, new ExpiringTable(source, "job", "ended_at"));
    }
}
