/** The ledger of letters: which letter of which mailbox became what. */
@NullMarked
package ru.nso.esialogin.ticket.intake.ledger;

import org.jspecify.annotations.NullMarked;
