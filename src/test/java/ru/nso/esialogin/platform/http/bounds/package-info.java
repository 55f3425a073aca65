/** How much a request may bring, and how slowly: one class for each kind of input. */
@NullMarked
package ru.nso.esialogin.platform.http.bounds;

import org.jspecify.annotations.NullMarked;
