/** Indicators over HTTP. Each test writes days of its own. */
@NullMarked
package ru.nso.esialogin.indicators.api;

import org.jspecify.annotations.NullMarked;
