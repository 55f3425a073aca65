/** Tests of the search for everybody whom edits may touch. */
@NullMarked
package ru.nso.esialogin.diagnosis.whatif;

import org.jspecify.annotations.NullMarked;
