/** Letters that go out in their table, each encrypted as a whole and bound to its row. */
@NullMarked
package ru.nso.esialogin.ticket.store.outbox;

import org.jspecify.annotations.NullMarked;
