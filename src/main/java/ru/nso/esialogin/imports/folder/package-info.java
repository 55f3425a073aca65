/** A folder into which other systems lay files: each is taken once, and moved away with what came of it. */
@NullMarked
package ru.nso.esialogin.imports.folder;

import org.jspecify.annotations.NullMarked;
