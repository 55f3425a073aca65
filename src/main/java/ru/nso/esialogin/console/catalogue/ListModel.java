package ru.nso.esialogin.console.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.engine.CauseEntry;

/**
 * The list of causes.
 *
 * @param sought what was sought
 * @param who choice of those who mend
 * @param basis choice of those who say that a cause exists
 * @param count how many were found, in words
 * @param groups what was found
 * @param problem why nothing was sought; empty: it was
 */
public record ListModel(
        String sought, List<Choice> who, List<Choice> basis, String count, List<GroupView> groups, String problem) {

    /**
     * Something to choose.
     *
     * @param value its value in the form
     * @param text what it is
     * @param chosen whether it is chosen
     */
    public record Choice(String value, String text, boolean chosen) {}

    /**
     * A group of causes.
     *
     * @param title its title
     * @param causes its causes
     */
    public record GroupView(String title, List<CauseLine> causes) {}

    /**
     * A cause in the list.
     *
     * @param code its code
     * @param title its title
     * @param who who mends it
     * @param basis who says that it exists
     * @param sign the sign of that
     */
    public record CauseLine(String code, String title, String who, String basis, String sign) {
        static CauseLine of(CauseEntry entry) {
            return new CauseLine(
                    entry.code().toString(),
                    entry.title(),
                    entry.actors().stream().map(CauseWords::actor).collect(Collectors.joining(", ")),
                    CauseWords.basis(entry.basis()),
                    CauseWords.basisSign(entry.basis()));
        }
    }

    static ListModel of(String sought, Optional<Actor> who, Optional<Basis> basis, List<CauseEntry> found) {
        return new ListModel(sought, actors(who), bases(basis), count(found.size()), groups(found), "");
    }

    /** Nothing was sought. */
    static ListModel refused(Optional<Actor> who, Optional<Basis> basis, String problem) {
        return new ListModel("", actors(who), bases(basis), "", List.of(), problem);
    }

    private static List<Choice> actors(Optional<Actor> chosen) {
        return Arrays.stream(Actor.values())
                .map(actor -> new Choice(
                        actor.name(),
                        CauseWords.actor(actor),
                        chosen.filter(actor::equals).isPresent()))
                .toList();
    }

    private static List<Choice> bases(Optional<Basis> chosen) {
        return Arrays.stream(Basis.values())
                .map(basis -> new Choice(
                        basis.name(),
                        CauseWords.basis(basis),
                        chosen.filter(basis::equals).isPresent()))
                .toList();
    }

    private static List<GroupView> groups(List<CauseEntry> found) {
        List<String> titles = new ArrayList<>(CauseWords.groupTitles());
        titles.add(CauseWords.OTHER);
        return titles.stream()
                .map(title -> new GroupView(
                        title,
                        found.stream()
                                .filter(entry -> CauseWords.group(entry.group()).equals(title))
                                .map(CauseLine::of)
                                .toList()))
                .filter(group -> !group.causes().isEmpty())
                .toList();
    }

    private static String count(int found) {
        int lastTwo = found % 100;
        int last = found % 10;
        boolean teens = lastTwo >= 11 && lastTwo <= 14;
        if (!teens && last == 1) {
            return "Нашлась " + found + " причина";
        }
        return "Нашлось " + found + (!teens && last >= 2 && last <= 4 ? " причины" : " причин");
    }
}
