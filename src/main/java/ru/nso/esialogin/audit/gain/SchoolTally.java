package ru.nso.esialogin.audit.gain;

import ru.nso.esialogin.esia.household.RecordKind;

/**
 * The people of one school in one capacity.
 *
 * @param schoolId the school
 * @param kind as what they stand on its cards
 * @param inSchool each counted once within the school
 * @param inMunicipality those of them that count for the school where each is counted once within the municipality
 */
public record SchoolTally(String schoolId, RecordKind kind, Tally inSchool, Tally inMunicipality) {}
