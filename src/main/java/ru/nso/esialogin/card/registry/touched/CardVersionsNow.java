package ru.nso.esialogin.card.registry.touched;

import java.util.Collection;
import java.util.Map;

/** Tells which version cards have, without reading them: whoever made something of a card sees that it has changed. */
public interface CardVersionsNow {
    /**
     * Versions of cards of both kinds, archived ones too; a card that is gone is not among them. Part of the caller's
     * transaction, one statement.
     */
    Map<String, Long> of(Collection<String> ids);
}
