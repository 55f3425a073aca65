/** The queue of tickets as a desk works it off: how many are open, and which one is next. */
@NullMarked
package ru.nso.esialogin.ticket.queue;

import org.jspecify.annotations.NullMarked;
