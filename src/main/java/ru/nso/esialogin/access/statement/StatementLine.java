package ru.nso.esialogin.access.statement;

import java.time.Instant;

/**
 * What somebody did with a card on one day; doing the same again does not make another line.
 *
 * @param from when first
 * @param to when last
 * @param times how often
 * @param who role and organisation, never a name, Russian
 * @param why the purpose, Russian
 * @param what what was done with which data, Russian
 * @param shown whether data were shown or changed
 */
public record StatementLine(Instant from, Instant to, int times, String who, String why, String what, boolean shown) {

    /** How often, in words: «2 раза». */
    public String often() {
        return RussianCount.times(times);
    }

    boolean sameAs(StatementLine other) {
        return who.equals(other.who) && why.equals(other.why) && what.equals(other.what) && shown == other.shown;
    }

    StatementLine andEarlier(StatementLine other) {
        return new StatementLine(other.from, to, times + other.times, who, why, what, shown);
    }
}
