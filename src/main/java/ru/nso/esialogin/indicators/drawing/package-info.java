/** Which drawing is made of what is kept: for the interface and for pages alike. Pure. */
@NullMarked
package ru.nso.esialogin.indicators.drawing;

import org.jspecify.annotations.NullMarked;
