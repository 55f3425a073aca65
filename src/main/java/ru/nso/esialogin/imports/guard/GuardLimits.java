package ru.nso.esialogin.imports.guard;

/**
 * When a file needs a second person.
 *
 * @param archived cards that are archived; leavers of a summer are two classes of eleven
 * @param snilsReplaced people who lose the SNILS on their card or get another one
 * @param parentsRemoved parents who are on a card no more
 */
public record GuardLimits(GuardLimit archived, GuardLimit snilsReplaced, GuardLimit parentsRemoved) {

    /** Bounds that a roll-over of a whole school does not meet. */
    public static final GuardLimits USUAL =
            new GuardLimits(new GuardLimit(30, 20), new GuardLimit(5, 20), new GuardLimit(10, 20));
}
