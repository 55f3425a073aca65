/** The causes as rules of Drools 10, compiled to its executable model, in a stateless session of a pool. */
@NullMarked
package ru.nso.esialogin.bench.rivals.drools;

import org.jspecify.annotations.NullMarked;
