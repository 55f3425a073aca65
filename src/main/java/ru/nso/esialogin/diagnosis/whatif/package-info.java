/**
 * "What if": edits of cards in the registry are played for everybody whom they may touch, and nothing is stored. Pure
 * use cases over ports.
 */
@NullMarked
package ru.nso.esialogin.diagnosis.whatif;

import org.jspecify.annotations.NullMarked;
