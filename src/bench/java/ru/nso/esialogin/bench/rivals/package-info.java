/**
 * The causes of the straight line as rules of Drools and of Easy Rules: the facts both match on, and the findings both
 * write. A rule only decides; what a finding holds is written here once, so that the rivals differ by their engines.
 */
@NullMarked
package ru.nso.esialogin.bench.rivals;

import org.jspecify.annotations.NullMarked;
