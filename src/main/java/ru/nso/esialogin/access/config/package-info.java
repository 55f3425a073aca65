/** Bounds of releases from the configuration. */
@NullMarked
package ru.nso.esialogin.access.config;

import org.jspecify.annotations.NullMarked;
