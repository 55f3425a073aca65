/**
 * Whose login a file would mend or break: everybody on the cards that it touches, and whoever shares a key with them, is
 * simulated before and after.
 */
@NullMarked
package ru.nso.esialogin.imports.preview;

import org.jspecify.annotations.NullMarked;
