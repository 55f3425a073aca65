package ru.nso.esialogin.platform.jobs;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A kind of job whose work is told by the test. Its checkpoint is the number of batches done. */
@Singleton
class TestJobs implements JobKind {
    static final String NAME = "TEST";

    private final Map<UUID, Script> scripts = new ConcurrentHashMap<>();
    private final List<Job> ended = new CopyOnWriteArrayList<>();

    /** What is done in each batch. */
    @FunctionalInterface
    interface Script {
        /** Within the transaction of the batch. */
        void batch(UUID job, int number) throws InterruptedException;
    }

    private static final int BATCHES = 5;

    void script(UUID job, Script script) {
        scripts.put(job, script);
    }

    List<Job> ended(UUID job) {
        return ended.stream().filter(one -> one.id().equals(job)).toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(JobWork work) throws InterruptedException {
        Script script = scripts.getOrDefault(work.id(), (job, number) -> {});
        work.total(BATCHES);
        int from = work.checkpoint().isEmpty() ? 0 : Integer.parseInt(work.checkpoint());
        for (int batch = from + 1; batch <= BATCHES; batch++) {
            int number = batch;
            work.batch(() -> {
                try {
                    script.batch(work.id(), number);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
                return new JobWork.Progress(number, Integer.toString(number));
            });
        }
    }

    @Override
    public void ended(Job job) {
        ended.add(job);
    }
}
