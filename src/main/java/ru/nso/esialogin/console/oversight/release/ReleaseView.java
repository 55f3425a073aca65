package ru.nso.esialogin.console.oversight.release;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.release.Decision;
import ru.nso.esialogin.access.release.Release;
import ru.nso.esialogin.access.release.ReleaseKind;
import ru.nso.esialogin.access.release.ReleaseState;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.console.oversight.Part;

/**
 * A release in words; no value.
 *
 * @param path its page
 * @param kind what is to be released
 * @param state how far it has come
 * @param style badge of the state
 * @param reason why it is wanted
 * @param asked by whom and when
 * @param until until when it waits; empty: it does not
 * @param fields which fields
 * @param cards which cards
 * @param decision what the second person decided; empty: nothing yet
 * @param words where the words stand that are to be changed; empty where it is not about words that the reader may read
 */
record ReleaseView(
        String path,
        String kind,
        String state,
        String style,
        String reason,
        String asked,
        String until,
        String fields,
        List<String> cards,
        String decision,
        String words) {

    /** @param ofWords whether the reader may read the words of replies */
    static ReleaseView of(Release release, Instant now, Moments moments, boolean ofWords) {
        ReleaseState state = release.state(now);
        return new ReleaseView(
                Part.RELEASES.path() + "/" + release.id(),
                kind(release.kind()),
                state(state),
                style(state),
                release.reason().text(),
                release.askedBy() + ", " + moments.text(release.askedAt()),
                state.waits() ? moments.text(release.until()) : "",
                release.coverage().fields().stream().map(ReleaseView::field).collect(Collectors.joining(", ")),
                release.coverage().cardIds(),
                release.decision().map(decision -> decision(decision, moments)).orElse(""),
                release.kind() == ReleaseKind.WORDING && ofWords ? "/console/desk/wordings" : "");
    }

    private static String decision(Decision decision, Moments moments) {
        return (decision.approved() ? "Разрешено: " : "Отказано: ") + decision.by() + ", " + moments.text(decision.at())
                + ". " + decision.reason().text();
    }

    private static String kind(ReleaseKind kind) {
        return switch (kind) {
            case MASS_REVEAL -> "показать карточки без звёздочек";
            case MASS_IMPORT -> "загрузить файл карточек";
            case WORDING -> "изменить слова ответов";
        };
    }

    /** A state in words. */
    static String state(ReleaseState state) {
        return switch (state) {
            case REQUESTED -> "ждёт решения";
            case APPROVED -> "разрешено, ещё не использовано";
            case REFUSED -> "отказано";
            case WITHDRAWN -> "отозвано";
            case EXPIRED -> "время вышло";
            case USED -> "использовано";
        };
    }

    private static String style(ReleaseState state) {
        return switch (state) {
            case REQUESTED -> "badge--warn";
            case APPROVED, USED -> "badge--ok";
            case REFUSED -> "badge--bad";
            case WITHDRAWN, EXPIRED -> "";
        };
    }

    private static String field(MaskedField field) {
        return switch (field) {
            case SNILS -> "СНИЛС";
            case PHONE -> "телефоны";
            case EMAIL -> "электронная почта";
            case DOCUMENT -> "номера документов";
        };
    }
}
