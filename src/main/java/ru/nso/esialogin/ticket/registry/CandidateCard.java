package ru.nso.esialogin.ticket.registry;

import ru.nso.esialogin.esia.household.RecordKind;

/**
 * A card that the keys of a complaint lead to.
 *
 * @param cardId its number
 * @param kind whose card it is
 * @param initials of the pupil or the employee, «Б. А. С.»
 */
public record CandidateCard(String cardId, RecordKind kind, String initials) {}
