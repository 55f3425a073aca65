/** What tickets amount to, and the words of replies: without anybody's data. */
@NullMarked
package ru.nso.esialogin.console.desk.figures;

import org.jspecify.annotations.NullMarked;
