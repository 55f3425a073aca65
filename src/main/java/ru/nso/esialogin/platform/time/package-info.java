/** The clock of the service, and what goes with time. Dates of policy and of orders begin at midnight in Novosibirsk. */
@NullMarked
package ru.nso.esialogin.platform.time;

import org.jspecify.annotations.NullMarked;
