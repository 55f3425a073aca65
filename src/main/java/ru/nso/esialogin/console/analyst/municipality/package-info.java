/** A municipality and the region: the series with its plan, and from there to schools and cards. */
@NullMarked
package ru.nso.esialogin.console.analyst.municipality;

import org.jspecify.annotations.NullMarked;
