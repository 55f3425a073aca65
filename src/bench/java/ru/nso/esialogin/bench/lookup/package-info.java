/** The look-up of the contact centre beside the same answer without a database and the same statements without a service. */
@NullMarked
package ru.nso.esialogin.bench.lookup;

import org.jspecify.annotations.NullMarked;
