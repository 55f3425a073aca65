package ru.nso.esialogin.card.store.near;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.card.registry.near.NearSearch.NamedPerson;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.spelling.NameForms;

/**
 * Names that nearly agree. Every way asks for equal birth dates and an equal form of the first name, because the index
 * has them: what is left to be compared is a handful of rows.
 *
 * <p>Not searched for, because no index keeps such a search from finding hundreds of strangers: people without a birth
 * date on the card, and another surname where the patronymic is missing. On the card of a child of whom the caller
 * speaks, which is found by the child's name, the comparison sees both.
 */
final class NearNames {
    private NearNames() {}

    static Condition condition(List<NamedPerson> people) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            add(ways, parameters, Integer.toString(i), people.get(i));
        }
        return new Condition(ways, parameters);
    }

    private static void add(List<String> ways, Map<String, Object> parameters, String n, NamedPerson person) {
        FullName name = person.name();
        if (!name.last().isPresent() && !name.middle().isPresent()) {
            return; // a first name and a day alone are no likeness
        }
        String first = name.first().orElse("");
        parameters.put("day" + n, person.birthDate().date());
        parameters.put("first" + n, NameForms.ofFirstName(first));
        if (name.last().isPresent()) {
            String last = name.last().orElse("");
            parameters.put("last" + n, NameForms.ofSurname(last));
            parameters.put("lastAsFirst" + n, NameForms.ofFirstName(last));
            parameters.put("firstAsLast" + n, NameForms.ofSurname(first));
            parameters.put(
                    "days" + n,
                    person.birthDate().neighbours().stream()
                            .map(BirthDate::date)
                            .toList());
            ways.add("(x.birthDate = :day" + n + " and x.firstForm = :first" + n + " and x.lastForm = :last" + n + ")");
            ways.add("(x.birthDate = :day" + n + " and x.firstForm = :lastAsFirst" + n
                    + " and x.lastForm = :firstAsLast" + n + ")");
            ways.add("(x.birthDate in :days" + n + " and x.firstForm = :first" + n + " and x.lastForm = :last" + n
                    + ")");
        }
        if (name.middle().isPresent()) {
            parameters.put("middle" + n, NameForms.ofPatronymic(name.middle().orElse("")));
            ways.add("(x.birthDate = :day" + n + " and x.firstForm = :first" + n + " and x.middleForm = :middle" + n
                    + ")");
        }
    }
}
