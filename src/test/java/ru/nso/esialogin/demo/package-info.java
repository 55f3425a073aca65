/** The demo region and its families, held by the simulator. */
@NullMarked
package ru.nso.esialogin.demo;

import org.jspecify.annotations.NullMarked;
