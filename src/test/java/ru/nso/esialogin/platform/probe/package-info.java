/** An invented feature that exists in tests only, to see what the platform does around an operation. */
@NullMarked
package ru.nso.esialogin.platform.probe;

import org.jspecify.annotations.NullMarked;
