/**
 * From a municipality that lags behind to its schools and on to the cards whose mending lets people in: an indicator of use
 * cannot rise where the login does not work. Pure.
 */
@NullMarked
package ru.nso.esialogin.indicators.drilldown;

import org.jspecify.annotations.NullMarked;
