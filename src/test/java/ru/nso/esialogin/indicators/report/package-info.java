@NullMarked
package ru.nso.esialogin.indicators.report;

import org.jspecify.annotations.NullMarked;
