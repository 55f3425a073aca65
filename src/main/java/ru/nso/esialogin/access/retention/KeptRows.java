package ru.nso.esialogin.access.retention;

import java.time.Duration;
import java.time.Instant;
import ru.nso.esialogin.platform.time.ExpiringRows;

/** Rows of one table that go with time. A room says which, and how long: its class has a constructor and nothing else. */
public abstract class KeptRows implements KeptData {
    /** A day of the region ends within it, whatever the zone of the database. */
    private static final Duration A_DAY_FOR_CERTAIN = Duration.ofDays(3);

    private final DataClass dataClass;
    private final Duration kept;
    private final Moment moment;
    private final ExpiringRows rows;
    private final ExpiringRows[] countersOfDays;

    /** What the moment of a row is. */
    protected enum Moment {
        /** Its time begins: what is set counts for rows that are there already. */
        BEGIN,
        /** Its time ends: what is set counts for new rows. */
        END
    }

    /**
     * @param countersOfDays rows that count within a day, and go when it is over; they tell nothing and are not counted
     */
    protected KeptRows(
            DataClass dataClass, Duration kept, Moment moment, ExpiringRows rows, ExpiringRows... countersOfDays) {
        this.dataClass = dataClass;
        this.kept = kept;
        this.moment = moment;
        this.rows = rows;
        this.countersOfDays = countersOfDays.clone();
    }

    @Override
    public DataClass dataClass() {
        return dataClass;
    }

    @Override
    public Duration kept() {
        return kept;
    }

    @Override
    public Due due(Instant now) {
        Instant until = now.minus(age());
        return new Due(rows.rows(until), rows.first(until).map(first -> first.plus(age())));
    }

    @Override
    public long remove(Instant now) {
        for (ExpiringRows counters : countersOfDays) {
            counters.remove(now.minus(A_DAY_FOR_CERTAIN));
        }
        return rows.remove(now.minus(age()));
    }

    private Duration age() {
        return moment == Moment.END ? Duration.ZERO : kept;
    }
}
