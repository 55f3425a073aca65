/** Tables that come with the service. */
@NullMarked
package ru.nso.esialogin.indicators.table;

import org.jspecify.annotations.NullMarked;
