package ru.nso.esialogin.access.examination;

import java.util.List;
import java.util.Optional;

/**
 * What an examination found.
 *
 * @param entries how many entries there are
 * @param sealed how many of them are sealed
 * @param ended how many sealed entries are rightly gone, for their time has ended
 * @param beforeSealing how many entries there are from before the log was sealed, of which nothing can be proved
 * @param undecided numbers that are not there, and of which nobody can say whether they ever were: of transactions that
 *     are under way, or were when their run of the service was killed
 * @param clean whether nothing was found, by earlier requests of the same examination neither
 * @param findings what is not as the service left it
 * @param findingsTruncated whether there is more than is told
 * @param next where to go on; nothing when all was examined
 */
public record Report(
        long entries,
        long sealed,
        long ended,
        long beforeSealing,
        long undecided,
        boolean clean,
        List<Finding> findings,
        boolean findingsTruncated,
        Optional<Progress> next) {
    public Report {
        findings = List.copyOf(findings);
    }
}
