/**
 * Who may see what, and the record of it: roles, scopes, purposes and the access log. Every read of personal data
 * from the registry passes through here. The root is pure; {@code api} reads the caller and the purpose from the
 * request, {@code store} appends to the log.
 */
@NullMarked
package ru.nso.esialogin.access;

import org.jspecify.annotations.NullMarked;
