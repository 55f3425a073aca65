/** Forms with a file that is too large or too private to be laid down on a disk: taken apart as they come in. */
@NullMarked
package ru.nso.esialogin.platform.http.form;

import org.jspecify.annotations.NullMarked;
