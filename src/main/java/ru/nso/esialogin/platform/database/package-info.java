/**
 * The service's own PostgreSQL: a real server, started before the service and stopped after it, with its data kept in
 * a folder. Not used when the address of an external database is configured.
 */
@NullMarked
package ru.nso.esialogin.platform.database;

import org.jspecify.annotations.NullMarked;
