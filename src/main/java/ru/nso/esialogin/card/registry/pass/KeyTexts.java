package ru.nso.esialogin.card.registry.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.spelling.NameForms;

/**
 * Keys as the search compares them: somebody is found by a key if one of the texts that it looks for is one of those under
 * which they stand. However a name is spelled, it is the same text; what looks for a name is not all under which it stands.
 */
public final class KeyTexts {
    private KeyTexts() {}

    /** Everything under which somebody stands who has this key. */
    public static List<String> standing(SearchKey key) {
        return texts(key, KeyTexts::standing);
    }

    /** Everything that this key looks for. */
    public static List<String> fitting(SearchKey key) {
        return texts(key, KeyTexts::fitting);
    }

    private static List<String> texts(SearchKey key, Function<SearchKey.ByName, List<String>> names) {
        if (key instanceof SearchKey.BySnils by) {
            return List.of("snils " + by.snils().digits());
        }
        if (key instanceof SearchKey.ByPhone by) {
            return List.of("phone " + by.phone().e164());
        }
        if (key instanceof SearchKey.ByEmail by) {
            return List.of("email " + by.email().value().toLowerCase(Locale.ROOT));
        }
        if (key instanceof SearchKey.ByEsiaOid by) {
            return List.of("oid " + id(by.oid()));
        }
        if (key instanceof SearchKey.ByRegionalId by) {
            return List.of("regional " + id(by.id()));
        }
        return names.apply((SearchKey.ByName) key);
    }

    private static String id(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }

    /** Every form in which a name on a card may be asked for, with the birth date. */
    private static List<String> standing(SearchKey.ByName key) {
        FullName name = key.name();
        Optional<String> first = name.first().value().map(NameForms::ofFirstName);
        Optional<String> last = name.last().value().map(NameForms::ofSurname);
        Optional<String> middle = name.middle().value().map(NameForms::ofPatronymic);
        List<String> texts = new ArrayList<>();
        first.ifPresent(fore -> {
            texts.add(text(key, "first", fore, ""));
            last.ifPresent(sur -> texts.add(text(key, "whole", fore, sur)));
            middle.ifPresent(patronymic -> texts.add(text(key, "middle", fore, patronymic)));
            if (last.isEmpty()) {
                middle.ifPresent(patronymic -> texts.add(text(key, "no surname", fore, patronymic)));
            }
        });
        return texts;
    }

    /** The forms in which the registry looks for a name, each one of those under which a name is kept. */
    private static List<String> fitting(SearchKey.ByName key) {
        FullName name = key.name();
        if (name.first().value().isEmpty()) {
            return List.of();
        }
        String first = name.first().orElse("");
        String fore = NameForms.ofFirstName(first);
        Optional<String> patronymic = name.middle().value().map(NameForms::ofPatronymic);
        List<String> texts = new ArrayList<>();
        name.last().value().ifPresent(last -> {
            texts.add(text(key, "whole", fore, NameForms.ofSurname(last)));
            texts.add(text(key, "whole", NameForms.ofFirstName(last), NameForms.ofSurname(first)));
        });
        String withoutSurname = name.last().isPresent() ? "no surname" : "middle";
        patronymic.ifPresent(middle -> texts.add(text(key, withoutSurname, fore, middle)));
        if (texts.isEmpty()) {
            texts.add(text(key, "first", fore, ""));
        }
        return texts;
    }

    private static String text(SearchKey.ByName key, String form, String one, String other) {
        return String.join("\n", "name", form, key.birthDate().toString(), one, other);
    }
}
