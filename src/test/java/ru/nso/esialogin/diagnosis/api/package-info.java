/** Diagnoses over HTTP. */
@NullMarked
package ru.nso.esialogin.diagnosis.api;

import org.jspecify.annotations.NullMarked;
