/**
 * Requests that may safely be sent again: a POST with an Idempotency-Key takes effect once and is answered alike each
 * time. Nothing readable of request or answer is stored.
 */
@NullMarked
package ru.nso.esialogin.platform.http.idempotency;

import org.jspecify.annotations.NullMarked;
