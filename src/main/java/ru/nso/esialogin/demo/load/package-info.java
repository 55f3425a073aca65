/** Fills an empty database with the demo region when the service starts in the demo profile. */
@NullMarked
package ru.nso.esialogin.demo.load;

import org.jspecify.annotations.NullMarked;
