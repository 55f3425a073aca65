package ru.nso.esialogin.card.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.spelling.NameForms;

/**
 * In what forms a name may stand on a card: surname and first name in either order, or first name and patronymic where
 * one side lacks the surname. Columns of equal length, one row for each form.
 */
public final class NameWays {
    /** Whether the names of a person {@code p} have a form: one row {@code x} of the columns. */
    public static final String FITS = "p.birth_date = cast(x.born as date) and p.first_form = x.fore"
            + " and (x.sur is null or p.last_form = x.sur or (x.sur = '' and p.last_form is null))"
            + " and (x.middle is null or p.middle_form = x.middle)";

    /** A surname that has to be missing on the card. */
    private static final String NONE = "";

    private final List<String> born = new ArrayList<>();
    private final List<String> fore = new ArrayList<>();
    private final List<@Nullable String> sur = new ArrayList<>();
    private final List<@Nullable String> middle = new ArrayList<>();

    /** Adds the forms of a name; none where the first name is missing. */
    public void add(SearchKey.ByName key) {
        FullName name = key.name();
        if (!name.first().isPresent()) {
            return;
        }
        String day = key.birthDate().toString();
        String first = name.first().orElse("");
        String firstForm = NameForms.ofFirstName(first);
        if (name.last().isPresent()) {
            String last = name.last().orElse("");
            add(day, firstForm, NameForms.ofSurname(last), null);
            add(day, NameForms.ofFirstName(last), NameForms.ofSurname(first), null);
        }
        if (name.middle().isPresent()) {
            String patronymic = NameForms.ofPatronymic(name.middle().orElse(""));
            add(day, firstForm, name.last().isPresent() ? NONE : null, patronymic);
        }
        if (!name.last().isPresent() && !name.middle().isPresent()) {
            add(day, firstForm, null, null);
        }
    }

    private void add(String day, String first, @Nullable String last, @Nullable String patronymic) {
        born.add(day);
        fore.add(first);
        sur.add(last);
        middle.add(patronymic);
    }

    /** How many forms there are. */
    public int size() {
        return born.size();
    }

    /** The columns as arrays. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("born", born.toArray(new String[0]));
        parameters.put("fore", fore.toArray(new String[0]));
        parameters.put("sur", sur.toArray(new String[0]));
        parameters.put("middle", middle.toArray(new String[0]));
        return parameters;
    }
}
