/** The demo region in a database, and the named families asked about over HTTP. */
@NullMarked
package ru.nso.esialogin.demo.load;

import org.jspecify.annotations.NullMarked;
