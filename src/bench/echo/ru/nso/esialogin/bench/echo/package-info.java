/** The endpoint beside which simulations are measured; packaged by the profile {@code bench} only. */
@NullMarked
package ru.nso.esialogin.bench.echo;

import org.jspecify.annotations.NullMarked;
