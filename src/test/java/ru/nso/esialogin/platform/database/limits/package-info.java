/** What the database is given time for, seen at the database itself. */
@NullMarked
package ru.nso.esialogin.platform.database.limits;

import org.jspecify.annotations.NullMarked;
