/** Announced outages over HTTP and in diagnoses. */
@NullMarked
package ru.nso.esialogin.diagnosis.api.incident;

import org.jspecify.annotations.NullMarked;
