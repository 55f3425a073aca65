/** Tests of what audits come to, over HTTP. */
@NullMarked
package ru.nso.esialogin.audit.api.results;

import org.jspecify.annotations.NullMarked;
