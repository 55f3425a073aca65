/** Proofs by test over the whole engine: complete enumeration, laws, planted faults. */
@NullMarked
package ru.nso.esialogin.proof;

import org.jspecify.annotations.NullMarked;
