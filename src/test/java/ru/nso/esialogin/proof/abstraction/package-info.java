/** The finite abstraction of the login model, enumerated completely, with a second model of the verdict beside it. */
@NullMarked
package ru.nso.esialogin.proof.abstraction;

import org.jspecify.annotations.NullMarked;
