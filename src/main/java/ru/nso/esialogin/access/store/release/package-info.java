/** Keeps releases: who asked, who decided, for which cards; the reasons encrypted, never a value. */
@NullMarked
package ru.nso.esialogin.access.store.release;

import org.jspecify.annotations.NullMarked;
