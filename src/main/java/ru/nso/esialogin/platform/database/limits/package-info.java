/** How long the database may work for a request, wait for a row or be left waiting; and what is given more time. */
@NullMarked
package ru.nso.esialogin.platform.database.limits;

import org.jspecify.annotations.NullMarked;
