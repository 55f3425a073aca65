package ru.nso.esialogin.esia.household;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.Identity;

/** Pupils who share a parent. Every world of a simulation asks for them, so each is compared with the others once. */
final class Siblings {
    private final List<PupilFile> files;
    private final Identity identity;
    private final @Nullable BitSet[] found;

    Siblings(List<PupilFile> files, Identity identity) {
        this.files = files;
        this.identity = identity;
        this.found = new @Nullable BitSet[files.size()];
    }

    /** Numbers of the files that share a parent with this one and are not those of children of others; not to be changed. */
    BitSet of(PupilFile one) {
        BitSet siblings = found[one.number()];
        if (siblings == null) {
            siblings = new BitSet(files.size());
            for (PupilFile file : files) {
                if (shareParent(one.cards(), file.cards()) && !OthersChild.is(file.cards(), identity)) {
                    siblings.set(file.number());
                }
            }
            found[one.number()] = siblings;
        }
        return siblings;
    }

    /** Whether a parent stands on a card of both. */
    static boolean shareParent(List<PersonCard> one, List<PersonCard> other) {
        for (PersonCard card : one) {
            for (PersonCard candidate : other) {
                if (SamePerson.haveCommonParent(card, candidate)) {
                    return true;
                }
            }
        }
        return false;
    }
}
