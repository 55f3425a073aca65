package ru.nso.esialogin.console.desk.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.words.Choice;

/**
 * What the list of letters shows that became no tickets.
 *
 * @param tabs pages of the desk
 * @param states put aside, or refused; the value is the address
 * @param lines letters, the newest first
 * @param next the next page; {@code null} on the last one
 */
public record QuarantineModel(DeskTabs tabs, List<Choice> states, List<AsideView> lines, @Nullable String next) {}
