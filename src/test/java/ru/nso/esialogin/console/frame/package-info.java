/** Sessions of the console in tests. */
@NullMarked
package ru.nso.esialogin.console.frame;

import org.jspecify.annotations.NullMarked;
