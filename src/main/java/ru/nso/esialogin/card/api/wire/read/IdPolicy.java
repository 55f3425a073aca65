package ru.nso.esialogin.card.api.wire.read;

import java.util.Optional;

/** Which id a card or person gets. */
@FunctionalInterface
public interface IdPolicy {

    /** Cards of a request that are not stored: ids are the client's, or tell the place, such as {@code card-1-pupil}. */
    IdPolicy AS_GIVEN = (given, place) -> given.orElse(place);

    /**
     * The id for a card or person.
     *
     * @param given the id in the request, if there is one
     * @param place the place in the request, such as {@code card-1-parent-2}
     */
    String id(Optional<String> given, String place);
}
