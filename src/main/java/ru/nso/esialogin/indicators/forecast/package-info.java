/** What is signal and what is noise in a series of counts, and where it leads by the end of the year. Pure. */
@NullMarked
package ru.nso.esialogin.indicators.forecast;

import org.jspecify.annotations.NullMarked;
