/** Looks ahead in a file: at the batch behind the one that is taken, and at all of them before the first. */
@NullMarked
package ru.nso.esialogin.imports.work.ahead;

import org.jspecify.annotations.NullMarked;
