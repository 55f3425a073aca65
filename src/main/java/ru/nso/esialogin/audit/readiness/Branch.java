package ru.nso.esialogin.audit.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group in the tree of groups, and whether its share is told.
 *
 * <p>Whoever takes from a told share all told shares directly under it gets the sum of what is withheld there, and no
 * other sum can be got than such ones put together. So nothing of a few people can be reckoned as long as each of these
 * sums is of nobody or of enough people; where one is not, the smallest told share under it is withheld too, and where
 * none is left, the share itself.
 */
final class Branch {
    private static final Comparator<Branch> SMALLEST_FIRST = Comparator.comparingLong(branch -> branch.share.persons());

    private final Share share;
    private final List<Branch> parts = new ArrayList<>();
    private boolean withheld;

    Branch(Share share) {
        this.share = share;
    }

    void take(Branch part) {
        parts.add(part);
    }

    Optional<Share> told() {
        return withheld ? Optional.empty() : Optional.of(share);
    }

    /** Decides for this group and all within it. */
    void settle(SmallGroups small) {
        parts.forEach(part -> part.settle(small));
        withheld = small.tellTooMuch(share);
        while (!withheld && !isSafe(small)) {
            Optional<Branch> next = smallestTold();
            next.ifPresent(Branch::withhold);
            withheld = next.isEmpty();
        }
        if (withheld) {
            withhold();
        }
    }

    /** What is withheld can only be known as a sum of enough people; by the counts of the parts and by subtraction. */
    private boolean isSafe(SmallGroups small) {
        Share hidden = withheldLeaves().map(leaf -> leaf.share).reduce(Share.NONE, Share::plus);
        Share told = firstTold().map(part -> part.share).reduce(Share.NONE, Share::plus);
        boolean fewByDifference = small.isFew(share.persons() - told.persons());
        boolean fewInPart = small.parts()
                && (small.isFew(share.working() - told.working())
                        || small.isFew(share.notWorking() - told.notWorking()));
        boolean differs = !parts.isEmpty() && (fewByDifference || fewInPart);
        return !small.tellTooMuch(hidden) && !differs;
    }

    /** Not told any longer; nor may its parts tell it, so at least one of them is withheld as well. */
    private void withhold() {
        withheld = true;
        if (withheldLeaves().findAny().isEmpty()) {
            smallestTold().ifPresent(Branch::withhold);
        }
    }

    private Optional<Branch> smallestTold() {
        return parts.stream()
                .filter(part -> !part.withheld && part.share.persons() > 0)
                .min(SMALLEST_FIRST);
    }

    /** Withheld groups without parts that no told group within this one covers. */
    private Stream<Branch> withheldLeaves() {
        return parts.stream()
                .filter(part -> part.withheld)
                .flatMap(part -> part.parts.isEmpty() ? Stream.of(part) : part.withheldLeaves());
    }

    /** The widest told groups within this one. */
    private Stream<Branch> firstTold() {
        return parts.stream().flatMap(part -> part.withheld ? part.firstTold() : Stream.of(part));
    }
}
