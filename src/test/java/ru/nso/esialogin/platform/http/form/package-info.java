@NullMarked
package ru.nso.esialogin.platform.http.form;

import org.jspecify.annotations.NullMarked;
