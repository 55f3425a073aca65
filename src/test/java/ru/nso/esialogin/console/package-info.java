/** Tests of the room of the same name. */
@NullMarked
package ru.nso.esialogin.console;

import org.jspecify.annotations.NullMarked;
