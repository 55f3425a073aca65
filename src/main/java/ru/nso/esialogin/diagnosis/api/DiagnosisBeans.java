package ru.nso.esialogin.diagnosis.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import ru.nso.esialogin.card.api.wire.read.CardLimits;
import ru.nso.esialogin.diagnosis.api.wire.RequestReader;
import ru.nso.esialogin.diagnosis.incident.AnnouncedOutages;

/** Makes what the operations of this room share. */
@Singleton
final class DiagnosisBeans {

    @Produces
    @Singleton
    RequestReader requestReader(CardLimits limits, Clock clock, AnnouncedOutages announced) {
        return new RequestReader(limits, clock, announced);
    }
}
