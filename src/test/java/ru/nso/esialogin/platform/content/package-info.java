/** Files and pages from outside. */
@NullMarked
package ru.nso.esialogin.platform.content;

import org.jspecify.annotations.NullMarked;
