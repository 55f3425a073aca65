/**
 * What goes wrong at the edge of the service, as RFC 9457 problem documents: what kinds there are and what they say.
 * Nothing here knows HTTP libraries, so that every room may throw a {@link ru.nso.esialogin.platform.problem.ProblemException}.
 */
@NullMarked
package ru.nso.esialogin.platform.problem;

import org.jspecify.annotations.NullMarked;
