package ru.nso.esialogin.indicators.status;

import java.util.Optional;
import ru.nso.esialogin.indicators.forecast.Forecast;
import ru.nso.esialogin.indicators.forecast.Outlook;

/**
 * What is to be expected by the end of the year.
 *
 * @param outlook whether the plan will be reached
 * @param forecast the counts; nothing where the history is too short
 */
public record Prospect(Outlook outlook, Optional<Forecast> forecast) {}
