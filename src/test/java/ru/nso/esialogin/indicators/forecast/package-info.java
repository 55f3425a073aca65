@NullMarked
package ru.nso.esialogin.indicators.forecast;

import org.jspecify.annotations.NullMarked;
