/**
 * The vocabulary of this service: what is true of a SNILS, a phone number, an address, a name, a date of birth. Every
 * value keeps what was written, says what was noticed while reading it, and masks itself when printed.
 */
@NullMarked
package ru.nso.esialogin.person;

import org.jspecify.annotations.NullMarked;
