/** Releases in pages: what one asks for and another one decides. */
@NullMarked
package ru.nso.esialogin.console.oversight.release;

import org.jspecify.annotations.NullMarked;
