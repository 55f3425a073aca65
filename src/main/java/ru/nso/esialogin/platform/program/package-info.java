/** Programs of others that are run beside the service, with bounds of time, memory and output. */
@NullMarked
package ru.nso.esialogin.platform.program;

import org.jspecify.annotations.NullMarked;
