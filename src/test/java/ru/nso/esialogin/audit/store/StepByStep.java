package ru.nso.esialogin.audit.store;

import java.util.UUID;
import ru.nso.esialogin.platform.jobs.JobWork;

/** A run of a job within the transaction of the test, which may be ended before a batch as a kill would end it. */
final class StepByStep implements JobWork {
    private final UUID id;
    private final String checkpoint;
    private final int most;
    private int batches;
    private Progress last = new Progress(0, "");

    /** @param most batches after which it is killed */
    StepByStep(UUID id, String checkpoint, int most) {
        this.id = id;
        this.checkpoint = checkpoint;
        this.most = most;
    }

    /** How far the last batch came. */
    Progress last() {
        return last;
    }

    /** How many batches were done. */
    int batches() {
        return batches;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String checkpoint() {
        return checkpoint;
    }

    @Override
    public void total(long units) {
        // Nobody follows.
    }

    @Override
    public void breathe() {
        // Nobody stops or cancels it.
    }

    @Override
    public void aside(Runnable work) {
        work.run();
    }

    @Override
    public void batch(Batch batch) {
        if (batches == most) {
            throw new Killed();
        }
        last = batch.write();
        batches++;
    }

    /** The service is gone. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
