/** Signals of a service that does not work at all. */
@NullMarked
package ru.nso.esialogin.ticket.signals.service;

import org.jspecify.annotations.NullMarked;
