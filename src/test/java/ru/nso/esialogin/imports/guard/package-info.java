/** Tests of the room of the same name. */
@NullMarked
package ru.nso.esialogin.imports.guard;

import org.jspecify.annotations.NullMarked;
