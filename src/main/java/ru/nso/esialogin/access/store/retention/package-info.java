/** Removes what is due every hour, and remembers when it did. */
@NullMarked
package ru.nso.esialogin.access.store.retention;

import org.jspecify.annotations.NullMarked;
