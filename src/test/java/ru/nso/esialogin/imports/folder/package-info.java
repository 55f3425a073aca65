/** Tests of the watched folder. */
@NullMarked
package ru.nso.esialogin.imports.folder;

import org.jspecify.annotations.NullMarked;
