package ru.nso.esialogin.access.statement;

import java.util.Collection;
import java.util.Map;

/** What a statement asks the registry of cards. */
public interface CardRegister {

    /** Whether there is such a card, of a pupil or of staff, archived ones included. */
    boolean has(String cardId);

    /** Names of schools by their ids, as far as they are known. */
    Map<String, String> schoolNames(Collection<String> ids);
}
