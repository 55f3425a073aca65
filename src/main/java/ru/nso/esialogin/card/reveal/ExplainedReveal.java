package ru.nso.esialogin.card.reveal;

import ru.nso.esialogin.access.StatedReason;

/**
 * A reveal and why it was wanted, for those who supervise.
 *
 * @param reveal who saw which field of whom, and when
 * @param reason why, in the words of who asked
 */
public record ExplainedReveal(Reveal reveal, StatedReason reason) {}
