package ru.nso.esialogin.console.input;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments in the time of the region, as pages show them and fields ask for them. */
@Singleton
public final class Moments {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);
    private static final Pattern FIELD = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** «27.11.2026 14:05:31». */
    public String text(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }

    /** What a field for day and time says; nothing if that is no moment. */
    public Optional<Instant> of(String field) {
        if (!FIELD.matcher(field).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(field).atZone(clock.getZone()).toInstant());
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }
}
