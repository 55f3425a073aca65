/** Words of the desk. */
@NullMarked
package ru.nso.esialogin.console.desk.words;

import org.jspecify.annotations.NullMarked;
