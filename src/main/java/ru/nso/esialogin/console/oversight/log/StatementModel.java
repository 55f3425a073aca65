package ru.nso.esialogin.console.oversight.log;

import java.util.List;
import ru.nso.esialogin.access.statement.StatementView;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.oversight.Part;

/**
 * The form for a statement, and the statement.
 *
 * @param parts the way to the other parts
 * @param card field for the card
 * @param mistakes what is wrong in the form
 * @param statements the statement; none before one is asked for
 */
record StatementModel(List<Part.Link> parts, Input card, List<Mistake> mistakes, List<StatementView> statements) {}
