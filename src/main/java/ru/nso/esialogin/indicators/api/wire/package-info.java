/** The JSON forms of indicators. */
@NullMarked
package ru.nso.esialogin.indicators.api.wire;

import org.jspecify.annotations.NullMarked;
