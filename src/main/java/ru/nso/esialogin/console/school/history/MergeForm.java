package ru.nso.esialogin.console.school.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.registry.merge.Side;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.console.school.history.MergeModel.ChoiceView;

/**
 * What somebody said of a merge.
 *
 * @param other number of the card that goes; empty: none was chosen
 * @param number the number as it was typed
 * @param choices whose value is kept, by pointer
 * @param version state of the card that stays, as it was looked at
 * @param otherVersion state of the card that goes
 */
record MergeForm(String other, String number, Map<String, Side> choices, long version, long otherVersion) {
    private static final int MOST_CHOICES = 300;
    private static final Pattern OF_PARENT = Pattern.compile("/parents/(\\d{1,4})(/\\w+)");

    static MergeForm read(TypedFields typed) {
        String number = typed.one("number");
        Map<String, Side> choices = new LinkedHashMap<>();
        for (int i = 0; i < MOST_CHOICES && typed.has("pointer-" + i); i++) {
            String pointer = typed.one("pointer-" + i);
            side(typed.one("choice-" + i)).ifPresent(side -> choices.put(pointer, side));
        }
        return new MergeForm(
                number.isEmpty() ? typed.one("other") : number,
                number,
                choices,
                typed.number("version"),
                typed.number("otherVersion"));
    }

    private static Optional<Side> side(String text) {
        return Arrays.stream(Side.values())
                .filter(one -> one.name().equals(text))
                .findFirst();
    }

    /**
     * Both values of what they say differently, with masks.
     *
     * @param pointers of the card that stays
     */
    List<ChoiceView> views(List<String> pointers, PersonCard into, PersonCard absorbed) {
        Map<String, Member> own = Members.byPlaces(into);
        Map<String, Member> others = Members.byPlaces(absorbed);
        List<ChoiceView> views = new ArrayList<>();
        for (String pointer : pointers) {
            Optional<Member> ofOwn = Optional.ofNullable(own.get(pointer));
            Optional<Member> ofOther = Optional.ofNullable(others.get(ofAbsorbed(pointer, into, absorbed)));
            views.add(new ChoiceView(
                    views.size(),
                    pointer,
                    ofOwn.or(() -> ofOther).map(Member::label).orElse("Другое"),
                    ofOwn.map(Member::text).orElse(""),
                    ofOther.map(Member::text).orElse(""),
                    Optional.ofNullable(choices.get(pointer)).map(Side::name).orElse("")));
        }
        return views;
    }

    /** Where the same parent stands on the card that goes. */
    private static String ofAbsorbed(String pointer, PersonCard into, PersonCard absorbed) {
        Matcher parent = OF_PARENT.matcher(pointer);
        int place = parent.matches() ? Integer.parseInt(parent.group(1)) : Integer.MAX_VALUE;
        if (place >= into.knownParents().size()) {
            return pointer;
        }
        Parent own = into.knownParents().get(place);
        List<Parent> others = absorbed.knownParents();
        for (int i = 0; i < others.size(); i++) {
            if (SamePerson.parents(own.person(), others.get(i).person())) {
                return "/parents/" + i + parent.group(2);
            }
        }
        return pointer;
    }

    /** The number of the card and nothing more. */
    @Override
    public String toString() {
        return "MergeForm[" + choices.size() + ']';
    }
}
