/** The log at its loudest. */
@NullMarked
package ru.nso.esialogin.platform.log;

import org.jspecify.annotations.NullMarked;
