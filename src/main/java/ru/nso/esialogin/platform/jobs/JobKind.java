package ru.nso.esialogin.platform.jobs;

/** Work of one kind. A bean of it is found by its name on whichever instance picks the job up. */
public interface JobKind {

    /** Name in the table of jobs, at most 40 signs; never changes as long as jobs of it wait anywhere. */
    String name();

    /**
     * Does the work, or what is left of it: everything behind {@link JobWork#checkpoint()}. Whatever is written, is written
     * in {@link JobWork#batch}. To return is to be done.
     *
     * @throws JobFailed when trying again would not help; anything else is tried again, some times, behind the last batch
     * @throws InterruptedException as waiting for anything throws it when the service stops
     */
    void work(JobWork work) throws InterruptedException;

    /**
     * Told once after the job has ended, in the transaction in which it is noted.
     *
     * @param ended the job with its last state
     */
    default void ended(Job ended) {}
}
