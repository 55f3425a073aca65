package ru.nso.esialogin.console.desk.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.words.Choice;

/**
 * What the list of incidents shows.
 *
 * @param tabs pages of the desk
 * @param states states to choose from
 * @param lines incidents, the newest first
 * @param next the next page; {@code null} on the last one
 */
public record IncidentsModel(DeskTabs tabs, List<Choice> states, List<IncidentView> lines, @Nullable String next) {}
