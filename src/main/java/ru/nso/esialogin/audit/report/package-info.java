/**
 * What an audit found as a book of tables that a school secretary can work from: what stands in which column, in Russian,
 * without names and values. Pure.
 */
@NullMarked
package ru.nso.esialogin.audit.report;

import org.jspecify.annotations.NullMarked;
