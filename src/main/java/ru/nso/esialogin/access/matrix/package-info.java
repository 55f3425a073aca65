/**
 * The one table of who may call which operation, how far the call reaches, and in what form it shows each datum. The
 * page {@code src/docs/access.md} is printed from it, and a test calls every operation with every role.
 */
@NullMarked
package ru.nso.esialogin.access.matrix;

import org.jspecify.annotations.NullMarked;
