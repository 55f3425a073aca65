/**
 * Tickets about the same: of one person, with one cause, at one time. They are proposed and never merged by themselves, for
 * a similar letter may be another trouble.
 */
@NullMarked
package ru.nso.esialogin.ticket.duplicate;

import org.jspecify.annotations.NullMarked;
