/** The reports of the access log over HTTP. */
@NullMarked
package ru.nso.esialogin.access.api.report;

import org.jspecify.annotations.NullMarked;
