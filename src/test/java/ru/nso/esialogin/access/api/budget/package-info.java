/** Budgets hold over instances, whatever happens at the same time. */
@NullMarked
package ru.nso.esialogin.access.api.budget;

import org.jspecify.annotations.NullMarked;
