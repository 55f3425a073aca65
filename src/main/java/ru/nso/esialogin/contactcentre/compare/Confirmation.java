package ru.nso.esialogin.contactcentre.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.contactcentre.compare.ComparedFact.Independent;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.contactcentre.kin.Somebody;
import ru.nso.esialogin.contactcentre.kin.Somebody.Adult;
import ru.nso.esialogin.contactcentre.kin.Somebody.Pupil;

/**
 * Whom the matches of a look-up prove (ADR 13). Two independent facts that fit one human being open the script; its
 * words are for that human being only if one of the facts is the caller's own. What strangers know of a child, name,
 * birth date, school, opens no more than general advice. Where parents share a phone, the words are for the one whom
 * everything fits that fits the other, and something beside.
 *
 * @param facts most independent facts that fit one human being
 * @param caller who the caller is proven to be; empty while it is nobody, or more than one
 */
public record Confirmation(int facts, Optional<Somebody> caller) {
    /** Independent facts that have to fit (HTTP contract). */
    public static final int NEEDED = 2;

    private static final Set<Independent> OWN = EnumSet.of(Independent.CALLER, Independent.PHONE, Independent.EMAIL);

    /** Facts of a pupil that schoolmates do not know. */
    private static final Set<Independent> NOT_KNOWN_IN_CLASS =
            EnumSet.of(Independent.PHONE, Independent.EMAIL, Independent.DOCUMENT);

    /** Whether the script opens. */
    public boolean opens() {
        return facts >= NEEDED;
    }

    /** How many more independent facts are needed. */
    public int lacking() {
        return Math.max(0, NEEDED - facts);
    }

    /**
     * What the comparisons of a look-up prove.
     *
     * @param keyKind what was looked up by, which never counts
     * @param keyPersonIds persons on whom the key stands
     * @param day day of the call
     * @param ownAge from this age on a pupil is talked to
     */
    public static Confirmation of(
            Kin kin,
            LookupKey.Kind keyKind,
            Collection<String> keyPersonIds,
            Collection<Comparison> comparisons,
            LocalDate day,
            int ownAge) {
        List<Comparison> counted = comparisons.stream()
                .filter(comparison -> comparison.result() == Comparison.Result.MATCH)
                .filter(comparison ->
                        keyKind != LookupKey.Kind.PHONE || comparison.fact().independent() != Independent.PHONE)
                .toList();
        Counting counting = new Counting(kin, keyKind == LookupKey.Kind.NAME ? keyPersonIds : Set.of(), counted);
        int most = 0;
        Map<Somebody, Set<Comparison>> proven = new LinkedHashMap<>();
        for (Adult adult : kin.adults()) {
            Set<Comparison> fitting = counting.of(adult);
            Set<Independent> facts = facts(fitting);
            most = Math.max(most, facts.size());
            if (facts.size() >= NEEDED && counting.hasOwn(adult, facts)) {
                proven.put(adult, fitting);
            }
        }
        for (Pupil pupil : kin.pupils()) {
            Set<Comparison> fitting = counting.asCaller(pupil);
            Set<Independent> asCaller = facts(fitting);
            most = Math.max(
                    most,
                    Math.max(asCaller.size(), facts(counting.ofChild(pupil)).size()));
            if (asCaller.size() >= NEEDED && isSelf(asCaller) && isOfAge(pupil, day, ownAge)) {
                proven.put(pupil, fitting);
            }
        }
        return new Confirmation(most, theOne(proven));
    }

    /** The one of whom more is proven than of each of the others, and nothing less. */
    private static Optional<Somebody> theOne(Map<Somebody, Set<Comparison>> proven) {
        return proven.entrySet().stream()
                .filter(one -> proven.entrySet().stream()
                        .allMatch(other -> one.equals(other)
                                || (one.getValue().containsAll(other.getValue())
                                        && one.getValue().size()
                                                > other.getValue().size())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Set<Independent> facts(Set<Comparison> matches) {
        Set<Independent> facts = EnumSet.noneOf(Independent.class);
        matches.forEach(match -> facts.add(match.fact().independent()));
        return facts;
    }

    private static boolean isSelf(Set<Independent> facts) {
        return facts.contains(Independent.CALLER) && NOT_KNOWN_IN_CLASS.stream().anyMatch(facts::contains);
    }

    private static boolean isOfAge(Pupil pupil, LocalDate day, int ownAge) {
        return pupil.records().stream().allMatch(record -> record.person()
                .birthDate()
                .value()
                .filter(born -> born.ageOn(day) >= ownAge)
                .isPresent());
    }

    /** Which matches fit somebody. */
    private record Counting(Kin kin, Collection<String> named, List<Comparison> matches) {

        Set<Comparison> of(Adult adult) {
            List<Pupil> children = kin.childrenOf(adult);
            Set<Comparison> fitting = new HashSet<>();
            for (Comparison match : matches) {
                boolean fits =
                        switch (match.fact().independent()) {
                            case CALLER -> fits(match, adult) && !isNamed(adult);
                            case PHONE, EMAIL -> fits(match, adult);
                            case CHILD -> children.stream().anyMatch(child -> fits(match, child) && !isNamed(child));
                            case SCHOOL, DOCUMENT ->
                                fits(match, adult) || children.stream().anyMatch(child -> fits(match, child));
                        };
                if (fits) {
                    fitting.add(match);
                }
            }
            return fitting;
        }

        boolean hasOwn(Adult adult, Set<Independent> facts) {
            return OWN.stream().anyMatch(facts::contains)
                    || matches.stream()
                            .anyMatch(
                                    match -> match.fact().independent() == Independent.DOCUMENT && fits(match, adult));
        }

        /** The pupil calls: what is said of "the child" is no second fact beside the pupil's own. */
        Set<Comparison> asCaller(Pupil pupil) {
            return counted(pupil, EnumSet.complementOf(EnumSet.of(Independent.CHILD)), Independent.CALLER);
        }

        /** Somebody speaks of the child; contacts of parents are often written into the child's record. */
        Set<Comparison> ofChild(Pupil pupil) {
            return counted(pupil, EnumSet.complementOf(EnumSet.of(Independent.CALLER)), Independent.CHILD);
        }

        private Set<Comparison> counted(Pupil pupil, Set<Independent> kinds, Independent identity) {
            Set<Comparison> fitting = new HashSet<>();
            for (Comparison match : matches) {
                Independent kind = match.fact().independent();
                if (kinds.contains(kind) && fits(match, pupil) && (kind != identity || !isNamed(pupil))) {
                    fitting.add(match);
                }
            }
            return fitting;
        }

        private boolean isNamed(Somebody somebody) {
            return somebody.isAmong(named);
        }

        private static boolean fits(Comparison match, Somebody somebody) {
            return somebody.isAmong(match.personIds());
        }
    }
}
