/**
 * Faults planted into a healthy region at seeded random places: each has to be found again, alone and beside any other
 * fault that touches other things.
 */
@NullMarked
package ru.nso.esialogin.proof.planting;

import org.jspecify.annotations.NullMarked;
