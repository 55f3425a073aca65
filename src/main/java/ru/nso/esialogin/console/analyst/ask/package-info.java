/** What a request about indicators asks for, and how a row of them is shown. */
@NullMarked
package ru.nso.esialogin.console.analyst.ask;

import org.jspecify.annotations.NullMarked;
