/** Tests of whom edits of cards touch. */
@NullMarked
package ru.nso.esialogin.repair.blast;

import org.jspecify.annotations.NullMarked;
