/** How much a request may bring and how slowly: head, body and its encoding; beyond that it is refused before anybody works at it. */
@NullMarked
package ru.nso.esialogin.platform.http.bounds;

import org.jspecify.annotations.NullMarked;
