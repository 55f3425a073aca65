/**
 * What is going on about a card beside diagnoses, whichever room keeps it: told to rooms that do not know each other.
 * Pure.
 */
@NullMarked
package ru.nso.esialogin.diagnosis.matter;

import org.jspecify.annotations.NullMarked;
