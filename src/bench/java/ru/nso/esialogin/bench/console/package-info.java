/** How long the pages of the console take the service. */
@NullMarked
package ru.nso.esialogin.bench.console;

import org.jspecify.annotations.NullMarked;
