package ru.nso.esialogin.rules.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All causes, in the order of the catalogue.
 *
 * @param catalogueVersion state of rules, pages and policies
 * @param items the causes
 */
@Schema(name = "CauseList", description = "The catalogue of causes")
record CauseList(String catalogueVersion, List<CauseSummary> items) {}
