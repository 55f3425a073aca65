/** Diagnoses in the database: facts and answer encrypted as a whole, forgotten after the configured time. */
@NullMarked
package ru.nso.esialogin.diagnosis.store;

import org.jspecify.annotations.NullMarked;
