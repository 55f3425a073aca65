/**
 * Which column of a table holds what: headings as people write them, in any order, over one row or two. The words are
 * data.
 */
@NullMarked
package ru.nso.esialogin.imports.heading;

import org.jspecify.annotations.NullMarked;
