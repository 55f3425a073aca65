/** The words of replies at the desk: read, tried in a letter, and proposed for a second person to decide. */
@NullMarked
package ru.nso.esialogin.console.desk.wording;

import org.jspecify.annotations.NullMarked;
