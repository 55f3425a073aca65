package ru.nso.esialogin.imports.run;

import java.util.List;
import java.util.Optional;

/**
 * Where the work on a file goes on.
 *
 * @param stage what is being done
 * @param lastRow number of the last row of the file
 * @param complete whether the preview has had time for everybody so far
 * @param after the last row or card that is done with in this stage
 */
public record FilePlace(Stage stage, long lastRow, boolean complete, String after) {
    private static final int PARTS = 4;

    /** What is being done, one after the other. */
    public enum Stage {
        /** Every row is taken, and nothing is written to cards. */
        REHEARSAL,
        /** The logins of those whose cards change are played. */
        PREVIEW,
        /** And of those whose cards are archived. */
        PREVIEW_OF_LEAVERS,
        /** It is known what it would do, and it does not: a dry run, or one that waits for a second person. */
        JUDGED,
        /** Every row is taken. */
        WRITING,
        /** Cards that the file does not have are archived. */
        ARCHIVING
    }

    /** The beginning of a stage. */
    public static FilePlace beginningOf(Stage stage, long lastRow) {
        return new FilePlace(stage, lastRow, true, "");
    }

    /** Reads a checkpoint; nothing of one that is empty. */
    public static Optional<FilePlace> read(String checkpoint) {
        if (checkpoint.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = List.of(checkpoint.split(" ", PARTS));
        return Optional.of(new FilePlace(
                Stage.valueOf(parts.get(0)),
                Long.parseLong(parts.get(1)),
                Boolean.parseBoolean(parts.get(2)),
                parts.get(3)));
    }

    /** The beginning of the next stage. */
    public FilePlace next(Stage next) {
        return new FilePlace(next, lastRow, complete, "");
    }

    /** Further on in the same stage. */
    public FilePlace behind(String last) {
        return new FilePlace(stage, lastRow, complete, last);
    }

    /** The same where not everybody was looked at. */
    public FilePlace with(boolean partIsComplete) {
        return new FilePlace(stage, lastRow, complete && partIsComplete, after);
    }

    /** The row that is done with. */
    public long row() {
        return after.isEmpty() ? 0 : Long.parseLong(after);
    }

    /** The form that is kept. */
    public String checkpoint() {
        return stage + " " + lastRow + ' ' + complete + ' ' + after;
    }
}
