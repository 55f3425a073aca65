/** The login of everybody on a card, as it goes by the assumed account over the cards around it. Pure. */
@NullMarked
package ru.nso.esialogin.audit.member;

import org.jspecify.annotations.NullMarked;
