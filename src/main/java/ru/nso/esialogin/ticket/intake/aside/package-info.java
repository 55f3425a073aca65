/** What operators see of letters: those that became no ticket, with the reason, and whether the numbers add up. */
@NullMarked
package ru.nso.esialogin.ticket.intake.aside;

import org.jspecify.annotations.NullMarked;
