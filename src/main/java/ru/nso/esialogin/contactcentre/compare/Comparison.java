package ru.nso.esialogin.contactcentre.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.contactcentre.kin.KinRecord;

/**
 * What came of one comparison. It is kept without what was said.
 *
 * @param fact what was compared
 * @param result the answer
 * @param personIds whom it fits
 */
public record Comparison(ComparedFact fact, Result result, Set<String> personIds) {

    /** The answer; it never tells which part differs, or whom it fits. */
    public enum Result {
        MATCH,
        NO_MATCH,
        /** Nobody on the cards has such a datum, so that nothing the caller says can match. */
        NOT_ON_CARD
    }

    /** Copies the ids. */
    public Comparison {
        personIds = Set.copyOf(personIds);
    }

    /** Compares with every record, also after one fits: time must not tell who it was. */
    public static Comparison of(Said said, Kin kin) {
        List<KinRecord> asked = kin.records()
                .filter(record -> said.fact().kinds().contains(record.kind()))
                .toList();
        boolean onCard = false;
        Set<String> fitting = new TreeSet<>();
        for (KinRecord record : asked) {
            onCard |= said.fact().isOn(record);
            if (said.fits(record)) {
                fitting.add(record.personId());
            }
        }
        Result otherwise = onCard ? Result.NO_MATCH : Result.NOT_ON_CARD;
        return new Comparison(said.fact(), fitting.isEmpty() ? otherwise : Result.MATCH, fitting);
    }
}
