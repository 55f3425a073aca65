/** Files over HTTP. */
@NullMarked
package ru.nso.esialogin.imports.api;

import org.jspecify.annotations.NullMarked;
