package ru.nso.esialogin.audit.run;

import java.util.OptionalLong;
import ru.nso.esialogin.rules.CauseCode;

/**
 * How often a cause was found.
 *
 * @param municipality where; empty above
 * @param schoolId where; empty above
 * @param className where; empty above, and for cards that tell no class
 * @param cause the cause
 * @param findings how often, for each person on each card
 * @param hindering how often it hinders that login
 * @param people human beings of whom it was found, each once; nothing before the audit is summed up
 * @param hinderedPeople human beings whose login it hinders, each once; nothing before the audit is summed up
 */
public record CauseCount(
        String municipality,
        String schoolId,
        String className,
        CauseCode cause,
        long findings,
        long hindering,
        OptionalLong people,
        OptionalLong hinderedPeople) {}
