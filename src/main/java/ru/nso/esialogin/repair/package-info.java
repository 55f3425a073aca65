/**
 * What would mend a login: every smallest set of edits after which the simulation lets the person in, the proof that
 * no edit of a card can help where that is so, and the question whose answer tells most. Pure.
 */
@NullMarked
package ru.nso.esialogin.repair;

import org.jspecify.annotations.NullMarked;
