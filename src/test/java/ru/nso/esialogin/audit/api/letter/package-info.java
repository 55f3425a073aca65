/** Tests of what audits come to, over HTTP. */
@NullMarked
package ru.nso.esialogin.audit.api.letter;

import org.jspecify.annotations.NullMarked;
