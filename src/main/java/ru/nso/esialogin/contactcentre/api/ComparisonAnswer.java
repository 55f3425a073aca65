package ru.nso.esialogin.contactcentre.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.contactcentre.compare.Comparison;

/**
 * What came of a comparison.
 *
 * @param result whether it matches; NOT_ON_CARD where nobody on the cards has such a datum
 */
@Schema(name = "Comparison")
public record ComparisonAnswer(Comparison.Result result) {}
