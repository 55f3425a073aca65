package ru.nso.esialogin.audit.finding;

/**
 * In which counts of people a row stands for a human being who may have several. Each is true for exactly one row of a
 * human being in one capacity: within the school, within the municipality, within the whole audit.
 *
 * @param inSchool counts where the people of the school are counted
 * @param inMunicipality counts where the people of the municipality are counted
 * @param inAudit counts where all people of the audit are counted
 */
public record Counting(boolean inSchool, boolean inMunicipality, boolean inAudit) {}
