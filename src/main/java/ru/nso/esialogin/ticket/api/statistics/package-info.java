/** Statistics of tickets over HTTP. */
@NullMarked
package ru.nso.esialogin.ticket.api.statistics;

import org.jspecify.annotations.NullMarked;
