/** The faults, one class each. */
@NullMarked
package ru.nso.esialogin.proof.planting.fault;

import org.jspecify.annotations.NullMarked;
