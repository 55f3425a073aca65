package ru.nso.esialogin.indicators.api.wire;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of cards, all of them by one audit.
 *
 * @param auditId the audit
 * @param auditedOn its day
 * @param items the cards
 * @param next cursor of the next page of the same audit; {@code null} on the last one
 */
@Schema(name = "IndicatorCardsPage", description = "Страница карточек, все — по одной и той же проверке")
public record CardsPageWire(
        String auditId, LocalDate auditedOn, List<CardsWire> items, @Schema(nullable = true) @Nullable String next) {}
