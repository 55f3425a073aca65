/**
 * The share of pupils, parents and staff whose login works on the day of an audit, by school, by municipality and in all;
 * without what would tell something of a few people. Pure.
 */
@NullMarked
package ru.nso.esialogin.audit.readiness;

import org.jspecify.annotations.NullMarked;
