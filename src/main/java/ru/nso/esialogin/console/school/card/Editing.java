package ru.nso.esialogin.console.school.card;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.editing.CardBounds;
import ru.nso.esialogin.card.editing.Typing;
import ru.nso.esialogin.card.registry.CardVersion;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.school.card.person.PersonForm;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.whatif.CardChanges;

/** What forms of cards are made with. */
@Singleton
final class Editing {
    private final Console console;
    private final CardBounds bounds;
    private final NewIds ids;
    private final Diagnoses diagnoses;
    private final Clock clock;

    Editing(Console console, CardBounds bounds, NewIds ids, Diagnoses diagnoses, Clock clock) {
        this.console = console;
        this.bounds = bounds;
        this.ids = ids;
        this.diagnoses = diagnoses;
        this.clock = clock;
    }

    CardBounds bounds() {
        return bounds;
    }

    NewIds ids() {
        return ids;
    }

    Typing typing() {
        return new Typing(bounds);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return diagnoses.dated().dayOf(now());
    }

    /** Nobody on a card is born after today. */
    PersonForm people(String check) {
        return new PersonForm(typing(), bounds.contacts(), today(), check);
    }

    /** Whether the reader may change cards of the school. */
    boolean isWritable(School school) {
        return console.caller()
                .scope(Permission.WRITE_CARDS)
                .covers(school.id(), school.municipality().orElse(""));
    }

    /**
     * Other pages about a card that the reader may open.
     *
     * @param pupil whether it is a pupil's; only of pupils two cards are made one
     */
    List<EditModel.Link> links(School school, boolean pupil, String id) {
        String kind = pupil ? "cards" : "staff";
        List<EditModel.Link> links = new ArrayList<>();
        if (!(console.caller().scope(Permission.READ_HISTORY) instanceof Scope.Nothing)) {
            links.add(new EditModel.Link("/console/school/history/" + kind + '/' + id, "Кто и что менял"));
        }
        if (isWritable(school)) {
            if (pupil) {
                links.add(new EditModel.Link("/console/school/merging/" + id, "Объединить с двойной карточкой"));
            }
            links.add(new EditModel.Link("/console/school/archiving/" + kind + '/' + id, "Убрать в архив"));
        }
        return links;
    }

    /** The form of a card that was saved, with what came of that. */
    <C extends Card> EditModel withCame(
            EditModel model,
            @Nullable String saved,
            CardChanges changes,
            Access access,
            Supplier<List<CardVersion<C>>> history) {
        if (!model.writable() || saved == null || !saved.equals(Long.toString(model.version()))) {
            return model;
        }
        return CameView.of(changes, access, history.get(), model.version(), now())
                .map(came -> model.saying(new EditModel.Saying(false, List.of(), came)))
                .orElse(model);
    }
}
