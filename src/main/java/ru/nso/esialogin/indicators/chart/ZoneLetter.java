package ru.nso.esialogin.indicators.chart;

import java.util.Optional;
import ru.nso.esialogin.indicators.Zone;

/** A zone where there is room for one letter only. */
final class ZoneLetter {
    static final String LEGEND = "З — зелёная зона, Ж — жёлтая, К — красная";

    private ZoneLetter() {}

    static String of(Optional<Zone> zone) {
        return zone.map(known -> switch (known) {
                    case GREEN -> "З";
                    case YELLOW -> "Ж";
                    case RED -> "К";
                })
                .orElse("");
    }
}
