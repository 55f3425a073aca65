package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Calendar days as {@code YYYY-MM-DD} and instants as RFC 3339 with offset, and no other form that Java would take. */
final class DayAndInstant {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    private DayAndInstant() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("esialogin-day-and-instant");
        module.addDeserializer(LocalDate.class, new Strict<>(LocalDate.class, DAY, LocalDate::parse));
        module.addDeserializer(
                OffsetDateTime.class, new Strict<>(OffsetDateTime.class, INSTANT, OffsetDateTime::parse));
        module.addDeserializer(Instant.class, new Strict<>(Instant.class, INSTANT, text -> OffsetDateTime.parse(text)
                .toInstant()));
        return module;
    }

    private static final class Strict<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> target;
        private final Pattern form;
        private final transient Function<String, T> parse;

        Strict(Class<T> target, Pattern form, Function<String, T> parse) {
            super(target);
            this.target = target;
            this.form = form;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return target.cast(context.handleUnexpectedToken(target, parser));
            }
            String text = parser.getText();
            if (form.matcher(text).matches()) {
                try {
                    return parse.apply(text);
                } catch (DateTimeException noSuchDay) {
                    throw refused(context);
                }
            }
            throw refused(context);
        }

        private IOException refused(DeserializationContext context) {
            return context.weirdStringException("", target, "not a date of this form");
        }
    }
}
