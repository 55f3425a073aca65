/** What simulation, causes, engine and plans make of a fixed sample of drawn logins, held to committed tables. */
@NullMarked
package ru.nso.esialogin.proof.drawn;

import org.jspecify.annotations.NullMarked;
