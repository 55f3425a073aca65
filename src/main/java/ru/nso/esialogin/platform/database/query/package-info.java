/** Questions to the database that are asked often: planned once for each connection, read without entities. */
@NullMarked
package ru.nso.esialogin.platform.database.query;

import org.jspecify.annotations.NullMarked;
