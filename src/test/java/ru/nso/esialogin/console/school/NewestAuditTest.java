package ru.nso.esialogin.console.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.AuditTask;
import ru.nso.esialogin.card.School;

/** Which audit tells of a school. */
class NewestAuditTest {
    private static final Instant ASKED = Instant.parse("2026-11-20T06:00:00Z");
    private static final Instant SAME_DAY = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant OTHER_DAY = Instant.parse("2026-09-01T05:00:00Z");
    private static final Scope OWN = new Scope.School("s1");
    private static final Scope REGION = new Scope.Region();

    private static Audit audit(Scope scope, Instant at, boolean summedUp) {
        Access access = new Access(
                new Caller("admin", Set.of("ADMIN"), Optional.empty(), Optional.empty()),
                Purpose.CARD_AUDIT,
                Optional.empty());
        AuditTask task = new AuditTask(
                scope + " " + at + " " + summedUp, scope, Optional.empty(), at, access, ASKED, "catalogue");
        return new Audit(task, 1, 1, 0, Set.of(), summedUp, Optional.empty());
    }

    private static Optional<Audit> newest(Audit... latestFirst) {
        NewestAudit newest = new NewestAudit(School.ofId("s1"), moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
        for (Audit audit : latestFirst) {
            newest.add(audit);
        }
        return newest.audit();
    }

    @Test
    void one_as_of_the_day_it_was_made_goes_before_later_ones_of_another_day() {
        Audit own = audit(OWN, SAME_DAY, true);
        Audit region = audit(REGION, ASKED, true);

        assertThat(newest(audit(OWN, OTHER_DAY, true), own)).contains(own);
        assertThat(newest(audit(OWN, OTHER_DAY, true), region)).contains(region);
        assertThat(newest(region, audit(OWN, OTHER_DAY, true), own)).contains(own);
    }

    @Test
    void one_of_another_day_tells_where_there_is_no_other() {
        Audit own = audit(OWN, OTHER_DAY, true);
        Audit region = audit(REGION, OTHER_DAY, true);

        assertThat(newest(region, own, audit(OWN, ASKED, false))).contains(own);
        assertThat(newest(region, audit(new Scope.School("s2"), ASKED, true))).contains(region);
        assertThat(newest(audit(OWN, ASKED, false))).isEmpty();
    }
}
