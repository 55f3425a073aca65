/**
 * Replies on their way to the outbox: the draft, what the operator makes of it, and what must not be sent to whom.
 */
@NullMarked
package ru.nso.esialogin.ticket.reply.draft;

import org.jspecify.annotations.NullMarked;
