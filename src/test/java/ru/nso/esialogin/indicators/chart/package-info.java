@NullMarked
package ru.nso.esialogin.indicators.chart;

import org.jspecify.annotations.NullMarked;
