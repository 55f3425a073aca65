/** The access log over HTTP: reading it, the statement for a family, and the examination. */
@NullMarked
package ru.nso.esialogin.access.api.log;

import org.jspecify.annotations.NullMarked;
