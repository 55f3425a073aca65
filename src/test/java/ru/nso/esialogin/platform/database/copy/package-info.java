/** Tests of rows sent by COPY. */
@NullMarked
package ru.nso.esialogin.platform.database.copy;

import org.jspecify.annotations.NullMarked;
