/** Puts the engine together from the configuration: policies, rules found by the container, pages, version. */
@NullMarked
package ru.nso.esialogin.rules.config;

import org.jspecify.annotations.NullMarked;
