/** Headings as schools write them. */
@NullMarked
package ru.nso.esialogin.imports.heading;

import org.jspecify.annotations.NullMarked;
