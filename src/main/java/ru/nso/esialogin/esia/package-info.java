/**
 * What ЕСИА would send for a login and whom the journal would let in: the simulator, pure and without a clock.
 */
@NullMarked
package ru.nso.esialogin.esia;

import org.jspecify.annotations.NullMarked;
