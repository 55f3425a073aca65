/** Tests of pages and texts. */
@NullMarked
package ru.nso.esialogin.rules.text;

import org.jspecify.annotations.NullMarked;
