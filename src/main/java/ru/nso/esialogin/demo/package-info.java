/**
 * An invented region to try the service on: schools, families, teachers, all of them able to log in. The same seed
 * gives the same region, byte for byte. Pure; {@code demo.load} puts it into the database.
 */
@NullMarked
package ru.nso.esialogin.demo;

import org.jspecify.annotations.NullMarked;
