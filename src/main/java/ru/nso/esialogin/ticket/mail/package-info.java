/**
 * Letters as they come from the mailbox, made into something that can be read: who wrote when, what words, which files,
 * and whether a person wrote at all. A letter that cannot be read is named so and kept aside; none is lost.
 */
@NullMarked
package ru.nso.esialogin.ticket.mail;

import org.jspecify.annotations.NullMarked;
