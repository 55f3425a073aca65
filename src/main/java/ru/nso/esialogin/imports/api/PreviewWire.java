package ru.nso.esialogin.imports.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.imports.preview.LoginChange;
import ru.nso.esialogin.imports.preview.LoginEffect;
import ru.nso.esialogin.imports.preview.PreviewStore;

/**
 * Logins that become others by a file.
 *
 * @param counts null as long as not everybody has been looked at
 * @param next where the next page begins
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ImportPreview", description = "Чей вход станет другим после загрузки файла; без имён и значений")
record PreviewWire(
        @Schema(nullable = true, description = "null, пока файл ещё проверяется") @Nullable Counts counts,
        List<Item> items,
        @Schema(nullable = true) @Nullable String next) {

    /** How many there are. */
    @Schema(name = "ImportPreviewCounts", description = "Сколько входов станет другими")
    record Counts(
            @Schema(description = "Не работал, будет работать") long mended,
            @Schema(description = "Работал, не будет работать") long broken,
            @Schema(description = "Откроется чужая запись, или этого нельзя исключить") long wrongPerson,
            @Schema(description = "Станет иначе: откроется больше или меньше, или не сработает по другой причине")
                    long changed,
            @Schema(
                            description = "Просмотрены карточки всего региона; нет — только своей школы,"
                                    + " или на все не хватило времени")
                    boolean complete) {
        static Counts of(PreviewStore.Counts counts) {
            return new Counts(
                    counts.mended(), counts.broken(), counts.wrongPerson(), counts.changed(), counts.complete());
        }
    }

    /** One of them. */
    @Schema(name = "ImportPreviewItem", description = "Человек на карточке и его вход до и после")
    record Item(String cardId, String personId, LoginEffect effect, Verdict before, Verdict after) {
        static Item of(LoginChange change) {
            return new Item(change.cardId(), change.personId(), change.effect(), change.before(), change.after());
        }
    }
}
