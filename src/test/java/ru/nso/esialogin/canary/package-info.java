/** Unique invented values are planted through every road in; whatever the service leaves behind is searched for them. */
@NullMarked
package ru.nso.esialogin.canary;

import org.jspecify.annotations.NullMarked;
