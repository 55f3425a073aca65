/** Boundaries of the causes of the group {@code service}. */
@NullMarked
package ru.nso.esialogin.causes.service;

import org.jspecify.annotations.NullMarked;
