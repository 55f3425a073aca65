package ru.nso.esialogin.platform.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are run. */
@ConfigMapping(prefix = "esialogin.jobs")
public interface JobsSettings {
    /** Whether this instance picks jobs up; one that does not still takes them in. */
    @WithDefault("true")
    boolean enabled();

    /** Jobs that one instance runs at a time; the others wait. */
    @WithDefault("1")
    int threads();

    /** How often an instance looks for jobs; one that was asked for here is seen at once. */
    @WithDefault("PT2S")
    Duration poll();

    /** How often a running instance says that it lives. After six times without a word another one takes the job over. */
    @WithDefault("PT5S")
    Duration heartbeat();

    /** How often a run that failed is tried again without a batch in between, before the job is given up. */
    @WithDefault("4")
    int retries();

    /** Wait before the first of these; each further one waits twice as long. */
    @WithDefault("PT5S")
    Duration retryAfter();

    /** How long a batch may take. */
    @WithDefault("PT5M")
    Duration longestBatch();

    /** Clients of one instance that may follow jobs at the same time; further ones are told to ask now and then. */
    @WithDefault("200")
    int followers();

    /** How long a job is kept after its end. */
    @WithDefault("P90D")
    Duration kept();
}
