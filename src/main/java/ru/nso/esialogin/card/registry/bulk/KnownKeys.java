package ru.nso.esialogin.card.registry.bulk;

import java.util.Collection;
import java.util.Set;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.registry.SearchKey;

/** Which of many keys lead to any card, without reading one. Runs in the caller's transaction; nothing of cards is shown. */
public interface KnownKeys {

    /** Those of the keys that fit somebody on a live card within the scope, of either kind. */
    Set<SearchKey> among(Collection<SearchKey> keys, Scope scope);
}
