/** Files in their tables, and the job that takes them. */
@NullMarked
package ru.nso.esialogin.imports.store;

import org.jspecify.annotations.NullMarked;
