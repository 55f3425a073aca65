/** Settings of the indicators, and what is made of them and of the shipped tables. */
@NullMarked
package ru.nso.esialogin.indicators.config;

import org.jspecify.annotations.NullMarked;
