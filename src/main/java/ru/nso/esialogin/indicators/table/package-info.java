/** Comma-separated tables: those that come with the service, and rows of those that are sent. Pure. */
@NullMarked
package ru.nso.esialogin.indicators.table;

import org.jspecify.annotations.NullMarked;
