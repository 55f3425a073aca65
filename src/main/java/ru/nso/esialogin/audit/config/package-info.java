/** Settings of audits. */
@NullMarked
package ru.nso.esialogin.audit.config;

import org.jspecify.annotations.NullMarked;
