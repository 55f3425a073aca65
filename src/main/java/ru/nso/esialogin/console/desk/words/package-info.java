/** What states, clocks, moments and numbers of the desk are called on its pages, in Russian. */
@NullMarked
package ru.nso.esialogin.console.desk.words;

import org.jspecify.annotations.NullMarked;
