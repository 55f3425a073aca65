package ru.nso.esialogin.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page about error texts shows.
 *
 * @param guide what every family should know
 * @param outages outages announced for this moment
 * @param myschoolClosed day on which the portal «Моя школа» was closed; {@code null} while it is open
 * @param answer what a pasted text says; {@code null} when none was pasted
 * @param problem why a text was not read; empty when it was
 */
public record ErrorTextModel(
        Guide guide,
        List<OutageView> outages,
        @Nullable Day myschoolClosed,
        @Nullable AnswerView answer,
        String problem) {}
