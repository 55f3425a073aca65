/** Numbers the entries of this run of the service, seals what is committed, and keeps the heads outside the database. */
@NullMarked
package ru.nso.esialogin.access.store.seal;

import org.jspecify.annotations.NullMarked;
