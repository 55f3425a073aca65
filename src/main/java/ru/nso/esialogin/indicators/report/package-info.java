/**
 * What is handed out of indicators: a workbook of one of them, and the report of the month in the form of the region's own
 * slides. Shows no more than the status does. Pure.
 */
@NullMarked
package ru.nso.esialogin.indicators.report;

import org.jspecify.annotations.NullMarked;
