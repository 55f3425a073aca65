/** Tests of audits over HTTP. */
@NullMarked
package ru.nso.esialogin.audit.api;

import org.jspecify.annotations.NullMarked;
