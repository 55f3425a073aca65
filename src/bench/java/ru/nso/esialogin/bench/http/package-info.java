/** The packaged service under load. */
@NullMarked
package ru.nso.esialogin.bench.http;

import org.jspecify.annotations.NullMarked;
