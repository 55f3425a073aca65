/**
 * Values without stars: one field of one person at a time, with a reason, for a minute, counted for each user and day.
 */
@NullMarked
package ru.nso.esialogin.card.reveal;

import org.jspecify.annotations.NullMarked;
