/** Words of replies in their table. */
@NullMarked
package ru.nso.esialogin.ticket.store.wording;

import org.jspecify.annotations.NullMarked;
