/** Bounds of the contact centre from the configuration. */
@NullMarked
package ru.nso.esialogin.contactcentre.config;

import org.jspecify.annotations.NullMarked;
