/** What is kept of letters, and what goes. */
@NullMarked
package ru.nso.esialogin.ticket.store.intake;

import org.jspecify.annotations.NullMarked;
