/** The JSON form in which diagnoses are kept, written once and read by every later release. */
@NullMarked
package ru.nso.esialogin.diagnosis.api.kept;

import org.jspecify.annotations.NullMarked;
