/** The municipalities of the region and how people write them. Pure. */
@NullMarked
package ru.nso.esialogin.indicators.municipality;

import org.jspecify.annotations.NullMarked;
