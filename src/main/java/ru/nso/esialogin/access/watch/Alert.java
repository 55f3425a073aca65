package ru.nso.esialogin.access.watch;

import java.time.Instant;
import ru.nso.esialogin.access.report.Operator;

/**
 * A report that somebody goes through numbers: one for a user until the user has been quiet for some time.
 *
 * @param id names the report
 * @param reported when it was made
 * @param operator who
 * @param what as it was noticed first; the end and the counts are those of the newest finding
 */
public record Alert(String id, Instant reported, Operator operator, Finding what) {}
