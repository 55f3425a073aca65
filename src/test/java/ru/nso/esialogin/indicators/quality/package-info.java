@NullMarked
package ru.nso.esialogin.indicators.quality;

import org.jspecify.annotations.NullMarked;
