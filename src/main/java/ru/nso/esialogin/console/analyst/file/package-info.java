/** Drawings and files of indicators, as the pages of the analyst show and offer them. */
@NullMarked
package ru.nso.esialogin.console.analyst.file;

import org.jspecify.annotations.NullMarked;
