/**
 * Answers in Russian: to the family, to the school, to the operator, and the trace of the simulation. The family learns
 * nothing about anybody but the addressee and the addressee's child. Pure.
 */
@NullMarked
package ru.nso.esialogin.diagnosis.text;

import org.jspecify.annotations.NullMarked;
