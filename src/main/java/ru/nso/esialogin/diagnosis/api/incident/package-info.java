/** Announced outages over HTTP. */
@NullMarked
package ru.nso.esialogin.diagnosis.api.incident;

import org.jspecify.annotations.NullMarked;
