/**
 * The bulk audit: every card of a school, a municipality or the region diagnosed for everybody who stands on it, by the
 * assumed account and the engine of a single request. What comes of it is ids, codes and days; never a name or a value.
 */
@NullMarked
package ru.nso.esialogin.audit;

import org.jspecify.annotations.NullMarked;
