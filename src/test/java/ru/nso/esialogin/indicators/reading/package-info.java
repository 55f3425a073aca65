@NullMarked
package ru.nso.esialogin.indicators.reading;

import org.jspecify.annotations.NullMarked;
