/** Two cards of one pupil made one. */
@NullMarked
package ru.nso.esialogin.card.registry.merge;

import org.jspecify.annotations.NullMarked;
