/** Bounds of the registry from the configuration. */
@NullMarked
package ru.nso.esialogin.card.config;

import org.jspecify.annotations.NullMarked;
