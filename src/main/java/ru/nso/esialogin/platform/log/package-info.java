/** What the log must not tell, however loud somebody makes it. */
@NullMarked
package ru.nso.esialogin.platform.log;

import org.jspecify.annotations.NullMarked;
