/** Replies over HTTP: the draft, sending, and what was sent. */
@NullMarked
package ru.nso.esialogin.ticket.api.reply;

import org.jspecify.annotations.NullMarked;
