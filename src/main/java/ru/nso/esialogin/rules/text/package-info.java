/**
 * The Russian page of each cause: read from the resources, checked against the catalogue, and turned into the fix steps
 * of each actor. Pure.
 */
@NullMarked
package ru.nso.esialogin.rules.text;

import org.jspecify.annotations.NullMarked;
