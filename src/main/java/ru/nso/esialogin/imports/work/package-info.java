/** The rows of a file, batch by batch, against what the registry holds. */
@NullMarked
package ru.nso.esialogin.imports.work;

import org.jspecify.annotations.NullMarked;
