/**
 * What one can do with the cards and schools of the region: create, read, list, search, change, archive, and find the
 * cards of a family. Pure use cases over ports; who asks and why goes with every call and into the access log.
 */
@NullMarked
package ru.nso.esialogin.card.registry;

import org.jspecify.annotations.NullMarked;
