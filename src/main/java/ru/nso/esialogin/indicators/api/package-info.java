/** Indicators over HTTP. They hold nobody's data: every role reads them, without a purpose. */
@NullMarked
package ru.nso.esialogin.indicators.api;

import org.jspecify.annotations.NullMarked;
