/**
 * Laws that every parser keeps for any text at all. The tests try them with the texts of {@code src/test/resources/fuzz};
 * the profile {@code fuzz} lets Jazzer look for worse ones.
 */
@NullMarked
package ru.nso.esialogin.fuzz;

import org.jspecify.annotations.NullMarked;
