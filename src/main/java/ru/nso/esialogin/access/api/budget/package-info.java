/** Budgets of callers who are logged in: of requests, and a smaller one of misses. */
@NullMarked
package ru.nso.esialogin.access.api.budget;

import org.jspecify.annotations.NullMarked;
