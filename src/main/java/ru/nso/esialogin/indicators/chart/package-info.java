/**
 * Indicators to look at: SVG that is read without colour, each with a title, a description and a table of the same
 * numbers elsewhere. Numbers of few people are not drawn. Pure.
 */
@NullMarked
package ru.nso.esialogin.indicators.chart;

import org.jspecify.annotations.NullMarked;
