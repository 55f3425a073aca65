/**
 * What is said in a complaint: a signal is one thing people say, with a reason the operator can read. Signals live in
 * the groups below, one class each, and are found by their mark; for which causes each speaks, and how loud, is data.
 */
@NullMarked
package ru.nso.esialogin.ticket.signals;

import org.jspecify.annotations.NullMarked;
