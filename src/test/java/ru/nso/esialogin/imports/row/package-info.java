/** Tests of the room of the same name. */
@NullMarked
package ru.nso.esialogin.imports.row;

import org.jspecify.annotations.NullMarked;
