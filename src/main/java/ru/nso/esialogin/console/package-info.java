/**
 * Pages for people, rendered by the service: no script, no cookie, nothing from other servers. They call the roots of
 * features.
 */
@NullMarked
package ru.nso.esialogin.console;

import org.jspecify.annotations.NullMarked;
