/** Over HTTP: who went through SNILS. */
@NullMarked
package ru.nso.esialogin.access.api.watch;

import org.jspecify.annotations.NullMarked;
