/** Diagnoses and simulations over HTTP. Values are masked in every answer. */
@NullMarked
package ru.nso.esialogin.diagnosis.api;

import org.jspecify.annotations.NullMarked;
