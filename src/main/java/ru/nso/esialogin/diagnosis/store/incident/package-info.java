/** Announced outages in their table, and in memory for the logins that ask for them. */
@NullMarked
package ru.nso.esialogin.diagnosis.store.incident;

import org.jspecify.annotations.NullMarked;
