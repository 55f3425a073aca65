/** Puts the planner together from the configuration. */
@NullMarked
package ru.nso.esialogin.repair.config;

import org.jspecify.annotations.NullMarked;
