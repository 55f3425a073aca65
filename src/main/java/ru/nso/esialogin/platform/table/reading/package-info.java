/**
 * Tables as people send them, read as one stream of rows of text in constant memory. Knows files, not what the columns
 * mean.
 */
@NullMarked
package ru.nso.esialogin.platform.table.reading;

import org.jspecify.annotations.NullMarked;
