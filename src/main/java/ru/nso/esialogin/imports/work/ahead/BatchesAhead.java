package ru.nso.esialogin.imports.work.ahead;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ru.nso.esialogin.imports.work.FileBatches;

/** Reads the next batch of a file by a thread of its own while the one before it is taken: two are in memory. */
public final class BatchesAhead implements AutoCloseable {
    private final FileBatches batches;
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private Future<Optional<FileBatches.Batch>> ahead;

    /** Begins to read. */
    public BatchesAhead(FileBatches batches) {
        this.batches = batches;
        this.ahead = reader.submit(batches::next);
    }

    /**
     * The next batch; nothing at the end of the file.
     *
     * @throws IOException as the table
     */
    public Optional<FileBatches.Batch> next() throws IOException, InterruptedException {
        Optional<FileBatches.Batch> next = read();
        if (next.isPresent()) {
            ahead = reader.submit(batches::next);
        }
        return next;
    }

    private Optional<FileBatches.Batch> read() throws IOException, InterruptedException {
        try {
            return ahead.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("rows could not be read", failed.getCause());
        }
    }

    /** Waits until nothing is read any more, so that the table can be closed. */
    @Override
    public void close() {
        reader.shutdown();
        boolean interrupted = false;
        while (!reader.isTerminated()) {
            try {
                reader.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
