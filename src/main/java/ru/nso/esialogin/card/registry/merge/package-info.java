/** Two cards of one pupil made one, what is kept of which, and the way back. Pure. */
@NullMarked
package ru.nso.esialogin.card.registry.merge;

import org.jspecify.annotations.NullMarked;
