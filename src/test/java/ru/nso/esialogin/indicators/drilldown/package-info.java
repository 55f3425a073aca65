@NullMarked
package ru.nso.esialogin.indicators.drilldown;

import org.jspecify.annotations.NullMarked;
