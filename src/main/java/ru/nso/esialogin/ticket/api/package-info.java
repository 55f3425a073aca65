/** Tickets over HTTP. */
@NullMarked
package ru.nso.esialogin.ticket.api;

import org.jspecify.annotations.NullMarked;
