package ru.nso.esialogin.audit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.run.CauseCount;
import ru.nso.esialogin.audit.run.Level;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;

/**
 * How often a cause was found.
 *
 * @param municipality where; null above, and where the register does not know it
 * @param schoolId where; null above
 * @param className where; null above, and for cards that tell no class
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "AuditCount", description = "Сколько раз найдена причина")
record CountWire(
        @Schema(nullable = true) @Nullable String municipality,
        @Schema(nullable = true) @Nullable String schoolId,
        @Schema(nullable = true) @Nullable String className,
        String cause,
        String title,
        @Schema(description = "Сколько раз: по одному на каждого человека на каждой карточке") long findings,
        @Schema(description = "Сколько раз мешает войти") long hindering,
        @Schema(description = "У скольких людей, каждый один раз; null, пока проверка не закончена", nullable = true)
                @Nullable
                Long people,
        @Schema(description = "Скольким людям мешает войти; null, пока проверка не закончена", nullable = true)
                @Nullable
                Long hinderedPeople) {

    static CountWire of(CauseCount count, Level level, Catalogue catalogue) {
        return new CountWire(
                level == Level.AUDIT ? null : told(count.municipality()),
                level == Level.AUDIT || level == Level.MUNICIPALITY ? null : told(count.schoolId()),
                level == Level.CLASS ? told(count.className()) : null,
                count.cause().toString(),
                catalogue.find(count.cause()).map(CauseEntry::title).orElse(""),
                count.findings(),
                count.hindering(),
                number(count.people()),
                number(count.hinderedPeople()));
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
