package ru.nso.esialogin.rules.engine;

import java.util.List;

/**
 * Why a login went as it went.
 *
 * @param causes causes that hold or may hold, the decisive one first
 * @param crashes rules that broke down
 */
public record Explanation(List<ExplainedCause> causes, List<RuleCrash> crashes) {}
