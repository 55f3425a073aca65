/** Pages of diagnoses, asked for as a browser asks. */
@NullMarked
package ru.nso.esialogin.console.family;

import org.jspecify.annotations.NullMarked;
