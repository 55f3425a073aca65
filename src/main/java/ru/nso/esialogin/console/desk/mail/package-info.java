/** Mail in, at the desk: whether every letter has its place, and letters that became no ticket. */
@NullMarked
package ru.nso.esialogin.console.desk.mail;

import org.jspecify.annotations.NullMarked;
