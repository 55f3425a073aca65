/**
 * Letters that go out: queued with the decision to send them, sent once, tried again only where they were certainly not
 * taken, and answered by the service itself only where a person wrote and something is missing.
 */
@NullMarked
package ru.nso.esialogin.ticket.outbox;

import org.jspecify.annotations.NullMarked;
