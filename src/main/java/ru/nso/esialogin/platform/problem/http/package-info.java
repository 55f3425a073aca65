/** Turns whatever ends a request into a problem document, without repeating a value that came with the request. */
@NullMarked
package ru.nso.esialogin.platform.problem.http;

import org.jspecify.annotations.NullMarked;
