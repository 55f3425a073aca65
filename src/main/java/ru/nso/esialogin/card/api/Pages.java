package ru.nso.esialogin.card.api;

import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.json.CanonicalJson;

/** Between bodies and pages of the HTTP contract and those of the registry. */
@Singleton
class Pages {
    private final Cursors cursors;
    private final CanonicalJson canonical;

    Pages(Cursors cursors, CanonicalJson canonical) {
        this.cursors = cursors;
        this.canonical = canonical;
    }

    /**
     * The page wanted of a list; the cursor must have come from the same list.
     *
     * @param list names it; asked for where there is a cursor, for most lists fit on one page
     */
    PageRequest request(Supplier<String> list, @Nullable String limit, @Nullable String cursor) {
        ru.nso.esialogin.platform.http.PageRequest wanted =
                ru.nso.esialogin.platform.http.PageRequest.of(limit, cursor);
        return new PageRequest(wanted.cursor().map(text -> cursors.position(list.get(), text)), wanted.limit());
    }

    /**
     * The answer for a page of a list.
     *
     * @param list names it; asked for where another page follows
     */
    <T, W> Page<W> answer(Supplier<String> list, ru.nso.esialogin.card.registry.Page<T> page, Function<T, W> form) {
        return new Page<>(
                page.items().stream().map(form).toList(),
                page.next().map(position -> cursors.after(list.get(), position)).orElse(null));
    }

    /** A name for the list of a search: equal searches, equal names. Never shown, it only binds the cursor. */
    String nameOf(Object search) {
        return canonical.sha256(search);
    }
}
