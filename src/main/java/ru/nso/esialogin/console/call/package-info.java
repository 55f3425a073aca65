/**
 * A call to line 110: find the family, compare what the caller says, read the words out. Shows what the look-up shows, no
 * name and no value, and keeps nothing that was typed.
 */
@NullMarked
package ru.nso.esialogin.console.call;

import org.jspecify.annotations.NullMarked;
