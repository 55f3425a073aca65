/** The queue of tickets: filters, counters, clocks in words, and the way from one ticket to the next. */
@NullMarked
package ru.nso.esialogin.console.desk.queue;

import org.jspecify.annotations.NullMarked;
