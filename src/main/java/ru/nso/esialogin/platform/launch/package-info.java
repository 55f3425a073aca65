/**
 * Starts and stops the service: looks at the settings first and refuses in one sentence, brings up the database before
 * the service and takes it down after it.
 */
@NullMarked
package ru.nso.esialogin.platform.launch;

import org.jspecify.annotations.NullMarked;
