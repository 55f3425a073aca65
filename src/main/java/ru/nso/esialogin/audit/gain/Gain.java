package ru.nso.esialogin.audit.gain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * What mending cards would gain for the people of a municipality in one capacity, as far as everybody may be told of it.
 *
 * @param kind as what they stand on the cards
 * @param all all of them
 * @param schools school by school
 */
public record Gain(RecordKind kind, Told all, List<OfSchool> schools) {
    public Gain {
        schools = List.copyOf(schools);
    }

    /**
     * What may be told of a group.
     *
     * @param share how many can log in; nothing where that would tell of a few people
     * @param bySchools how many more could if the schools mended their cards; nothing where that would
     */
    public record Told(Optional<Share> share, OptionalLong bySchools) {}

    /**
     * A school.
     *
     * @param schoolId the school
     * @param told what may be told of it
     */
    public record OfSchool(String schoolId, Told told) {}
}
