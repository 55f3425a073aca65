@NullMarked
package ru.nso.esialogin.console.family;

import org.jspecify.annotations.NullMarked;
