/** Causes of ФГИС «Моя школа»: the administrators' access point, accounts for it, the attachment of a pupil. */
@NullMarked
package ru.nso.esialogin.causes.myschool;

import org.jspecify.annotations.NullMarked;
