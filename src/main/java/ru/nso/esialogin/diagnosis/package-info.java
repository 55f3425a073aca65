/**
 * "Explain this login": facts, simulation, rules and texts put together into one answer. The root is pure; {@code api}
 * speaks HTTP, {@code store} keeps diagnoses made against the registry.
 */
@NullMarked
package ru.nso.esialogin.diagnosis;

import org.jspecify.annotations.NullMarked;
