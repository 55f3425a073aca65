/** Pages of the regional analyst: all indicators, one of them on a day, over days, and what is odd about its data. */
@NullMarked
package ru.nso.esialogin.console.analyst;

import org.jspecify.annotations.NullMarked;
