/** A file on its way into the registry: who sent it, how far it is, what came of its rows. */
@NullMarked
package ru.nso.esialogin.imports.run;

import org.jspecify.annotations.NullMarked;
