/**
 * How municipalities stand on a day: zone, trend, what is lacking, rank, who has reached the plan, each in a sentence.
 * Numbers of so few people that one could be recognised do not leave this room. Pure.
 */
@NullMarked
package ru.nso.esialogin.indicators.status;

import org.jspecify.annotations.NullMarked;
