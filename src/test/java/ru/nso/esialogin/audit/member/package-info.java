/** Tests of diagnosing everybody on a card. */
@NullMarked
package ru.nso.esialogin.audit.member;

import org.jspecify.annotations.NullMarked;
