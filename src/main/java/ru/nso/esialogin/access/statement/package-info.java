/** What a family is told of the access log: who looked at the child's card, when and why, in plain Russian. */
@NullMarked
package ru.nso.esialogin.access.statement;

import org.jspecify.annotations.NullMarked;
