@NullMarked
package ru.nso.esialogin.indicators.municipality;

import org.jspecify.annotations.NullMarked;
