package ru.nso.esialogin.card.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (name.firstForm().isEmpty()) {
            return;
        }
        String day = key.birthDate().toString();
        String first = name.firstForm().orElseThrow();
        Optional<String> last = name.lastForm();
        last.ifPresent(form -> {
            add(day, first, form, null);
            add(
                    day,
                    name.lastAsFirstForm().orElse(form),
                    NameForms.ofSurname(name.first().orElse("")),
                    null);
        });
        name.middleForm().ifPresent(form -> add(day, first, last.isPresent() ? NONE : null, form));
        if (last.isEmpty() && name.middleForm().isEmpty()) {
            add(day, first, null, null);
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

    /** Hands over each form. */
    public void forEach(Way use) {
        for (int i = 0; i < born.size(); i++) {
            use.take(born.get(i), fore.get(i), sur.get(i), middle.get(i));
        }
    }

    /** Takes one form. */
    @FunctionalInterface
    public interface Way {
        /**
         * Takes it.
         *
         * @param born the day of birth
         * @param fore the first name
         * @param sur the surname; an empty text where it has to be missing, nothing where it may be any
         * @param middle the patronymic; nothing where it may be any
         */
        void take(String born, String fore, @Nullable String sur, @Nullable String middle);
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
