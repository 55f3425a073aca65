/** Explanations of pasted error texts over HTTP, for anybody. Nothing of the text is stored, logged or sent back. */
@NullMarked
package ru.nso.esialogin.diagnosis.api.errortext;

import org.jspecify.annotations.NullMarked;
