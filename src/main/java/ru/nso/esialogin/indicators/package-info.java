/**
 * What the region is measured by: indicators with their definitions, plans, observations and zones. Counts of people by
 * municipality, no datum of anybody. Pure.
 */
@NullMarked
package ru.nso.esialogin.indicators;

import org.jspecify.annotations.NullMarked;
