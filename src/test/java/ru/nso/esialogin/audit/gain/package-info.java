@NullMarked
package ru.nso.esialogin.audit.gain;

import org.jspecify.annotations.NullMarked;
