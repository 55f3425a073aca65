/** Phrases of people and what they mean, from tables that grow without a change of code. */
@NullMarked
package ru.nso.esialogin.imports.words;

import org.jspecify.annotations.NullMarked;
