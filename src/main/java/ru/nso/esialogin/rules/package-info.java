/** The vocabulary in which the rules of causes speak: facts, findings, evidence, edits. Pure. */
@NullMarked
package ru.nso.esialogin.rules;

import org.jspecify.annotations.NullMarked;
