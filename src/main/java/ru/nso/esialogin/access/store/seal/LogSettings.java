package ru.nso.esialogin.access.store.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How the access log is sealed. */
@ConfigMapping(prefix = "esialogin.access-log")
public interface LogSettings {
    /** Where the head files lie: outside the database, for all instances the same, best on another machine. */
    Path headsFolder();

    /** How often committed entries are sealed; see {@link Sealer}. */
    String sealEvery();

    /** Most entries of one range that are sealed in one transaction. */
    @WithDefault("1000")
    int batch();

    /** How long a run that is not seen may still come with an entry; longer than any transaction. */
    @WithDefault("2h")
    Duration goneAfter();

    /** How long one examination may take; the rest is examined by the next request. */
    @WithDefault("50s")
    Duration examinationTime();
}
