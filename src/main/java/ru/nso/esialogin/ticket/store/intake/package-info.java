/** The ledger of letters, the raw letters and the follow-ups in their tables; what was written is encrypted. */
@NullMarked
package ru.nso.esialogin.ticket.store.intake;

import org.jspecify.annotations.NullMarked;
