/** What was made of a ticket when it came, as it is told later to those who may see it. */
@NullMarked
package ru.nso.esialogin.ticket.told;

import org.jspecify.annotations.NullMarked;
