@NullMarked
package ru.nso.esialogin.indicators.status;

import org.jspecify.annotations.NullMarked;
