/** The what-if over HTTP: edits of cards as a request tells them, and what would come of them. */
@NullMarked
package ru.nso.esialogin.diagnosis.api.whatif;

import org.jspecify.annotations.NullMarked;
