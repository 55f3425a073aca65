/** Reports for those who supervise: who works without a ticket or call, and who with unusually many cards. */
@NullMarked
package ru.nso.esialogin.access.report;

import org.jspecify.annotations.NullMarked;
