/** Keeps reveals: ids, and the reason encrypted; never a value. Counts them for each user and day. */
@NullMarked
package ru.nso.esialogin.card.store.reveal;

import org.jspecify.annotations.NullMarked;
