package ru.nso.esialogin.console.school.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.imports.preview.LoginChange;
import ru.nso.esialogin.imports.preview.LoginEffect;
import ru.nso.esialogin.imports.preview.PreviewStore;

/**
 * What a file does to logins.
 *
 * @param sentence in one sentence; empty: not everybody has been looked at yet
 * @param sign sign of the whole: ok, warn or bad
 * @param incomplete whether not everybody could be looked at
 * @param groups logins by what becomes of them, the worst first
 */
public record PreviewView(String sentence, String sign, boolean incomplete, List<GroupView> groups) {

    /**
     * Logins of which the same becomes.
     *
     * @param title what becomes of them
     * @param sign sign of that
     * @param logins the first of them
     * @param more how many more there are; empty: none
     */
    public record GroupView(String title, String sign, List<LoginView> logins, String more) {}

    /**
     * A login.
     *
     * @param card number of the card
     * @param before how it goes before
     * @param after how it goes afterwards
     */
    public record LoginView(String card, String before, String after) {
        static LoginView of(LoginChange change) {
            return new LoginView(change.cardId(), Words.verdict(change.before()), Words.verdict(change.after()));
        }
    }

    static PreviewView of(PreviewStore previews, String id, int most) {
        Optional<PreviewStore.Counts> counted = previews.counts(id);
        if (counted.isEmpty()) {
            return new PreviewView("", "info", false, List.of());
        }
        PreviewStore.Counts counts = counted.get();
        List<GroupView> groups = new ArrayList<>();
        add(groups, previews, id, most, LoginEffect.WRONG_PERSON, counts.wrongPerson());
        add(groups, previews, id, most, LoginEffect.BROKEN, counts.broken());
        add(groups, previews, id, most, LoginEffect.MENDED, counts.mended());
        add(groups, previews, id, most, LoginEffect.CHANGED, counts.changed());
        return new PreviewView(
                sentence(counts),
                counts.wrongPerson() > 0 ? "bad" : counts.broken() > 0 ? "warn" : "ok",
                !counts.complete(),
                groups);
    }

    private static void add(
            List<GroupView> groups, PreviewStore previews, String id, int most, LoginEffect effect, long number) {
        if (number == 0) {
            return;
        }
        List<LoginChange> found = previews.page(id, Optional.of(effect), PreviewStore.Place.BEGINNING, most);
        groups.add(new GroupView(
                title(effect) + ": " + number,
                sign(effect),
                found.stream().map(LoginView::of).toList(),
                number > found.size() ? "и ещё " + (number - found.size()) : ""));
    }

    private static String sentence(PreviewStore.Counts counts) {
        if (counts.mended() + counts.broken() + counts.wrongPerson() + counts.changed() == 0) {
            return "Входы тех, кто уже стоит на карточках, не изменятся.";
        }
        List<String> parts = new ArrayList<>();
        parts.add(Words.after(counts.mended(), "заработает ", "заработают ", "заработают ")
                + Words.logins(counts.mended()));
        parts.add(Words.after(counts.broken(), "перестанет работать ", "перестанут работать ", "перестанут работать ")
                + counts.broken());
        if (counts.wrongPerson() > 0) {
            parts.add("чужие данные могут открыться у "
                    + Words.count(counts.wrongPerson(), "человека", "человек", "человек"));
        }
        if (counts.changed() > 0) {
            parts.add("станет иначе: " + counts.changed());
        }
        return "После загрузки: " + String.join(", ", parts) + ".";
    }

    private static String title(LoginEffect effect) {
        return switch (effect) {
            case WRONG_PERSON -> "Откроется чужая запись, или этого нельзя исключить";
            case BROKEN -> "Работал, не будет работать";
            case MENDED -> "Не работал, будет работать";
            case CHANGED -> "Откроется больше или меньше, или не сработает по другой причине";
        };
    }

    private static String sign(LoginEffect effect) {
        return switch (effect) {
            case WRONG_PERSON -> "bad";
            case BROKEN -> "warn";
            case MENDED -> "ok";
            case CHANGED -> "info";
        };
    }
}
