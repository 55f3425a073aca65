/** Decodes pictures within bounds. */
@NullMarked
package ru.nso.esialogin.platform.picture;

import org.jspecify.annotations.NullMarked;
