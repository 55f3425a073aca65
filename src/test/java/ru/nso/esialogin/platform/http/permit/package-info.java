/** Budgets hold over instances, whatever happens at the same time. */
@NullMarked
package ru.nso.esialogin.platform.http.permit;

import org.jspecify.annotations.NullMarked;
