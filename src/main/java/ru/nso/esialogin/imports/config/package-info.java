/** Settings of imports. */
@NullMarked
package ru.nso.esialogin.imports.config;

import org.jspecify.annotations.NullMarked;
