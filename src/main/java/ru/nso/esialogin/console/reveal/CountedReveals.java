package ru.nso.esialogin.console.reveal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.card.reveal.RevealOutcome;
import ru.nso.esialogin.card.reveal.Reveals;
import ru.nso.esialogin.card.reveal.Sought;

/** Shows values without stars and counts them, as the API does. */
@Singleton
public final class CountedReveals {
    private static final Logger LOG = Logger.getLogger(CountedReveals.class);

    private final Reveals reveals;
    private final MeterRegistry meters;

    CountedReveals(Reveals reveals, MeterRegistry meters) {
        this.reveals = reveals;
        this.meters = meters;
    }

    /** Takes one of the reveals of the day. */
    public RevealOutcome make(Access access, Sought sought, StatedReason reason) {
        RevealOutcome outcome = reveals.make(access, sought, reason);
        if (outcome instanceof RevealOutcome.Shown) {
            Tag field = Tag.of("field", sought.field().name());
            meters.counter("esialogin.reveals", List.of(field, roleOf(access.caller())))
                    .increment();
        } else if (outcome instanceof RevealOutcome.UsedUp) {
            meters.counter("esialogin.reveals.refused", List.of(roleOf(access.caller())))
                    .increment();
            LOG.warn("More reveals than a user has a day were asked for");
        }
        return outcome;
    }

    /** The answer to one reveal too many, with the time after which there are new ones. */
    public static Response later(Response answer, RevealOutcome.UsedUp none) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, none.untilNext().toSeconds()))
                .build();
    }

    /** The role that lets the caller ask; which user it is would be personal. */
    private static Tag roleOf(Caller caller) {
        return Tag.of("role", Permission.REVEAL.roleOf(caller).orElseThrow());
    }
}
