/** What is odd about the data themselves, with the reason. Pure. */
@NullMarked
package ru.nso.esialogin.indicators.quality;

import org.jspecify.annotations.NullMarked;
