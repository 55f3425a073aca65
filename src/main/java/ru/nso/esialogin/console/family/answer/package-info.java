/** A kept diagnosis as a page: verdict, causes, plans, texts, and what an edit or a replay would show. */
@NullMarked
package ru.nso.esialogin.console.family.answer;

import org.jspecify.annotations.NullMarked;
