package ru.nso.esialogin.imports.run;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.imports.heading.HeadingProblem;

/**
 * A file that was sent, and how far it is.
 *
 * @param task what is to be done with it
 * @param bytes how large it is
 * @param counts what came of its rows so far
 * @param passedOver columns that are not read, and why
 * @param progress of the work on it; nothing where that ended so long ago that it is forgotten
 */
public record ImportFile(
        ImportTask task,
        long bytes,
        ImportCounts counts,
        List<HeadingProblem> passedOver,
        Optional<ImportProgress> progress) {

    public ImportFile {
        passedOver = List.copyOf(passedOver);
    }
}
