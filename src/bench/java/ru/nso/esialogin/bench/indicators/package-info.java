/** The status of an indicator beside a bare aggregate over the same rows. */
@NullMarked
package ru.nso.esialogin.bench.indicators;

import org.jspecify.annotations.NullMarked;
