/** What is kept how long, over HTTP. */
@NullMarked
package ru.nso.esialogin.access.api.retention;

import org.jspecify.annotations.NullMarked;
