/** Who in a file meets nobody else. */
@NullMarked
package ru.nso.esialogin.imports.newcomer;

import org.jspecify.annotations.NullMarked;
