package ru.nso.esialogin.platform.jobs;

import java.util.UUID;

/** What a kind of job works with during one run. For one thread. */
public interface JobWork {

    /** The job. */
    UUID id();

    /** What the last batch of an earlier run left; empty at first. */
    String checkpoint();

    /** How much there is to do, in the units of {@link Progress#done()}, once it is known. */
    void total(long units);

    /**
     * One batch in one transaction, together with the note of how far it is: both stay, or neither.
     *
     * @throws JobBroken when the job was cancelled, taken over by another instance or the service stops: the kind lets it
     *     through, what this batch wrote is taken back
     */
    void batch(Batch batch);

    /**
     * For work between batches that writes nothing: whether the run goes on. Outside of transactions.
     *
     * @throws JobBroken as {@link #batch}
     */
    void breathe();

    /**
     * Work between batches in one transaction, which may take as long as that of a batch; how far the job is stays as it
     * was, and who goes on behind the last batch does this again.
     */
    void aside(Runnable work);

    /** Work within a transaction. */
    @FunctionalInterface
    interface Batch {
        /** Does it, and says how far the job is then. */
        Progress write();
    }

    /**
     * How far a job is.
     *
     * @param done units done since the beginning
     * @param checkpoint where the next run goes on, at most 200 signs; never anything about a person
     */
    record Progress(long done, String checkpoint) {}
}
