/** Values and the plan of indicators: written down and corrected by analysts, with what they said before. */
@NullMarked
package ru.nso.esialogin.console.analyst.entry;

import org.jspecify.annotations.NullMarked;
