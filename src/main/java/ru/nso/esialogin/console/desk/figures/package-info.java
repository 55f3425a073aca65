/** What tickets amount to, without anybody's data. */
@NullMarked
package ru.nso.esialogin.console.desk.figures;

import org.jspecify.annotations.NullMarked;
