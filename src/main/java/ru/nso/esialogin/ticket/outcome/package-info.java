/** What turned out of causes and tickets: how often a cause was right, what came when and where, how long it took. */
@NullMarked
package ru.nso.esialogin.ticket.outcome;

import org.jspecify.annotations.NullMarked;
