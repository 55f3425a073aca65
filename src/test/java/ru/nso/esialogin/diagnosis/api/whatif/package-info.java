/** Tests of the what-if over HTTP. */
@NullMarked
package ru.nso.esialogin.diagnosis.api.whatif;

import org.jspecify.annotations.NullMarked;
