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
 * @param before live cards of its schools before it, once it was rehearsed
 * @param reasons why it needs a second person; empty where it does not
 * @param releaseId the release by which a second person says yes or no
 * @param progress of the work on it; nothing where that ended so long ago that it is forgotten
 */
public record ImportFile(
        ImportTask task,
        long bytes,
        ImportCounts counts,
        List<HeadingProblem> passedOver,
        long before,
        List<String> reasons,
        Optional<String> releaseId,
        Optional<ImportProgress> progress) {

    public ImportFile {
        passedOver = List.copyOf(passedOver);
        reasons = List.copyOf(reasons);
    }

    /** Whether a second person has to decide. */
    public boolean waitsForRelease() {
        return progress.filter(now -> now.state() == ImportProgress.State.WAITING_FOR_RELEASE)
                .isPresent();
    }
}
