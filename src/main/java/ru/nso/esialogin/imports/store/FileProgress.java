package ru.nso.esialogin.imports.store;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import ru.nso.esialogin.access.release.ReleaseStore;
import ru.nso.esialogin.imports.run.ImportProgress;
import ru.nso.esialogin.imports.run.ImportProgress.State;
import ru.nso.esialogin.platform.jobs.Job;
import ru.nso.esialogin.platform.jobs.JobState;
import ru.nso.esialogin.platform.jobs.Jobs;

/** How far a file is: what its job says, and behind that what a second person says. */
@Singleton
class FileProgress {
    private final Jobs jobs;
    private final ReleaseStore releases;
    private final Clock clock;

    FileProgress(Jobs jobs, ReleaseStore releases, Clock clock) {
        this.jobs = jobs;
        this.releases = releases;
        this.clock = clock;
    }

    Optional<ImportProgress> of(UUID job, Optional<String> releaseId) throws SQLException {
        return jobs.find(job).map(found -> of(found, releaseId));
    }

    private ImportProgress of(Job job, Optional<String> releaseId) {
        ImportProgress own = new ImportProgress(
                job.id(), State.valueOf(job.state().name()), job.percent(), job.perSecond(), job.left(), job.failure());
        if (job.state() != JobState.DONE) {
            return own;
        }
        return releaseId
                .flatMap(releases::find)
                .map(release -> switch (release.state(clock.instant())) {
                    case REQUESTED -> with(own, State.WAITING_FOR_RELEASE, Optional.empty());
                    case REFUSED -> with(own, State.FAILED, Optional.of(Decided.REFUSED));
                    case EXPIRED -> with(own, State.FAILED, Optional.of(Decided.EXPIRED));
                    case WITHDRAWN -> with(own, State.CANCELLED, Optional.empty());
                    case APPROVED, USED -> own;
                })
                .orElse(own);
    }

    private static ImportProgress with(ImportProgress own, State state, Optional<String> failure) {
        return new ImportProgress(
                own.job(), state, OptionalInt.empty(), OptionalDouble.empty(), Optional.empty(), failure);
    }
}
