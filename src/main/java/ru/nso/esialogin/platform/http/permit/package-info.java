/**
 * Budgets that hold across instances: permits are counted in the database and taken from there in blocks, so that few
 * requests write anything (ADR 17).
 */
@NullMarked
package ru.nso.esialogin.platform.http.permit;

import org.jspecify.annotations.NullMarked;
