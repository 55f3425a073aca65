package ru.nso.esialogin.console.school.history;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.CardVersion;
import ru.nso.esialogin.card.registry.Cards;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.Staff;
import ru.nso.esialogin.card.registry.merge.CardMerge;
import ru.nso.esialogin.card.registry.merge.CardMerges;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.console.school.history.HistoryModel.MergeView;
import ru.nso.esialogin.console.school.history.HistoryModel.StateView;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Puts together what was done with a card. */
@Singleton
public final class HistoryViews {
    private static final String PUPILS = "cards";

    private final Console console;
    private final SchoolRoom room;
    private final Cards cards;
    private final Staff staff;
    private final CardMerges merges;
    private final ZoneId zone;

    HistoryViews(Console console, SchoolRoom room, Cards cards, Staff staff, CardMerges merges, Diagnoses diagnoses) {
        this.console = console;
        this.room = room;
        this.cards = cards;
        this.staff = staff;
        this.merges = merges;
        this.zone = diagnoses.dated().zone();
    }

    /**
     * The history of a card.
     *
     * @param kind cards or staff
     * @throws ProblemException 404 if there is no such kind or card, or it is not the reader's
     */
    public HistoryModel of(Access access, String kind, String id) {
        return switch (kind) {
            case PUPILS -> of(access, kind, cards, id);
            case "staff" -> of(access, kind, staff, id);
            default -> throw ProblemException.notFound();
        };
    }

    private <C extends Card> HistoryModel of(Access access, String kind, Registry<C> registry, String id) {
        List<CardVersion<C>> versions = registry.history(access, id);
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        CardVersion<C> last = versions.get(versions.size() - 1);
        C card = last.card();
        boolean reads = console.caller()
                .scope(Permission.READ_CARDS)
                .covers(card.school().id(), card.school().municipality().orElse(""));
        String name = card.persons().get(0).name().display();
        return new HistoryModel(
                reads
                        ? room.head(card.school(), kind.equals(PUPILS) ? Place.CARDS : Place.STAFF)
                        : new SchoolHead(
                                "",
                                card.school()
                                        .name()
                                        .orElse("Школа " + card.school().id()),
                                List.of()),
                name.isEmpty() ? "Карточка без имени" : name,
                reads && !isArchived(last.change().action()) ? "/console/school/" + kind + '/' + id : "",
                states(versions),
                kind.equals(PUPILS) ? merged(access, id, card) : List.of());
    }

    private static boolean isArchived(Action last) {
        return last == Action.ARCHIVE;
    }

    private <C extends Card> List<StateView> states(List<CardVersion<C>> versions) {
        List<StateView> states = new ArrayList<>();
        Map<String, Member> before = Map.of();
        for (CardVersion<C> version : versions) {
            Map<String, Member> now = Members.byPeople(version.card());
            states.add(new StateView(
                    version.number(),
                    moment(version.at()),
                    who(version.change().by()),
                    words(version.change().action()),
                    states.isEmpty() ? List.of() : Difference.between(before, now)));
            before = now;
        }
        Collections.reverse(states);
        return states;
    }

    private List<MergeView> merged(Access access, String id, Card card) {
        boolean writes = console.caller()
                .scope(Permission.WRITE_CARDS)
                .covers(card.school().id(), card.school().municipality().orElse(""));
        return merges.of(access, id).orElse(List.of()).stream()
                .map(merge -> merge(merge, writes))
                .toList();
    }

    private MergeView merge(CardMerge merge, boolean writes) {
        Optional<CardMerge.Undone> undone = merge.undone();
        return new MergeView(
                "Карточка " + merge.absorbedId() + " вошла в карточку " + merge.intoId(),
                moment(merge.at()) + ", " + who(merge.by()),
                undone.map(back -> moment(back.at()) + ", " + who(back.by())).orElse(""),
                writes && undone.isEmpty() ? "/console/school/merging/" + merge.absorbedId() + "/undoing" : "");
    }

    private String moment(Instant at) {
        return Words.moment(at, zone);
    }

    private static String who(String name) {
        return name.startsWith("service:") ? "сервис, ночная выгрузка" : name;
    }

    private static String words(Action action) {
        return switch (action) {
            case CREATE -> "карточку завели";
            case ARCHIVE -> "карточку убрали в архив";
            case MERGE -> "карточку объединили с двойной";
            case UNMERGE -> "объединение отменили";
            case ERASE -> "данные человека удалили";
            default -> "карточку изменили";
        };
    }
}
