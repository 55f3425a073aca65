/** Tests of near misses: every difference, its mask, the ranking. */
@NullMarked
package ru.nso.esialogin.diagnosis.nearmiss;

import org.jspecify.annotations.NullMarked;
