/** Technique without a word of the domain: HTTP, problems, JSON, encryption, time and the database. */
@NullMarked
package ru.nso.esialogin.platform;

import org.jspecify.annotations.NullMarked;
