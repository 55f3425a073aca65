/**
 * How people log in to the pages: by a form in the demo, through the issuer in production. A session opens pages and
 * nothing else; the API takes no cookie.
 */
@NullMarked
package ru.nso.esialogin.console.login;

import org.jspecify.annotations.NullMarked;
