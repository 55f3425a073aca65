@NullMarked
package ru.nso.esialogin.indicators;

import org.jspecify.annotations.NullMarked;
