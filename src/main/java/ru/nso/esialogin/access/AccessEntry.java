package ru.nso.esialogin.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One action on personal data as the access log keeps it: ids and names of fields, never a value.
 *
 * @param access who and what for
 * @param action what was done
 * @param cardIds whose cards, pupils' and staff's
 * @param personIds which persons on them
 * @param fields which members of the card were shown or changed, such as {@code pupil.snils}; {@code *} is all of it
 * @param outcome how it ended
 */
public record AccessEntry(
        Access access,
        Action action,
        List<String> cardIds,
        List<String> personIds,
        List<String> fields,
        Outcome outcome) {

    /** With a digit: what is letters alone may be a name. */
    private static final Pattern ID = Pattern.compile("(?=[^0-9]*[0-9])[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    public AccessEntry {
        cardIds = List.copyOf(cardIds);
        personIds = List.copyOf(personIds);
        fields = List.copyOf(fields);
    }

    /**
     * An id that came with a request and belongs to nothing the caller may see, for {@link #cardIds}: who tries cards of
     * others is seen in the log. Nothing if it may be a value that somebody put in the place of an id.
     */
    public static Optional<String> safeId(String asked) {
        return ID.matcher(asked).matches() && !PersonalNumber.in(asked) ? Optional.of(asked) : Optional.empty();
    }

    /**
     * Whether somebody asked for cards in vain. Near cards are looked for beside a login whose own search is an entry
     * by itself.
     */
    public boolean missed() {
        boolean nearCards = action == Action.DIAGNOSE && fields.isEmpty();
        return outcome == Outcome.NOTHING_FOUND && action.mayGuess() && !nearCards;
    }

    /** What was done. */
    public enum Action {
        READ,
        LIST,
        /** What was found of many cards is given out as a file, with the names on them. */
        EXPORT,
        /** The letter by which a school asks a parent for documents is made. */
        READ_LETTER,
        SEARCH,
        /**
         * Whether anybody else has a number that is being typed into a card. Where nobody of the region has it, that is a
         * {@link #SEARCH} in vain.
         */
        CHECK_NUMBER,
        READ_HISTORY,
        CREATE,
        REPLACE,
        PATCH,
        ARCHIVE,
        /** Two cards of one pupil are made one. */
        MERGE,
        /** Two cards that were made one are made again as they were. */
        UNMERGE,
        /** Somebody is taken from a card, or a card away, with everything that is kept of them. */
        ERASE,
        DIAGNOSE,
        /** Edits that nobody makes are played. */
        WHAT_IF,
        /** A family is looked up for a call. */
        LOOK_UP,
        /** What came of it is shown once more. */
        READ_LOOK_UP,
        /** What a caller says is compared with the cards. */
        COMPARE,
        /** A comparison was asked for after the last one of the day; nothing was compared. */
        REFUSE_COMPARISON,
        /** The words for a caller are read. */
        READ_SCRIPT,
        /** The packet for the second line is read. */
        READ_HAND_OVER,
        /** A value is shown without stars. */
        REVEAL,
        /** One more such value was asked for than a user has a day; nothing was shown. */
        REFUSE_REVEAL,
        /** Values of many cards without stars are asked for; another person has to decide. */
        REQUEST_RELEASE,
        APPROVE_RELEASE,
        REFUSE_RELEASE,
        WITHDRAW_RELEASE,
        /** A release is used up; what it opens has entries of its own. */
        USE_RELEASE,
        /** Values of a card are given out with others, as released. */
        MASS_REVEAL,
        /** Entries of this log. */
        READ_LOG,
        /** What a family is told of this log. */
        READ_STATEMENT,
        /** Whether this log is whole. */
        VERIFY_LOG,
        /** What this log amounts to, by operators. */
        READ_REPORT,
        /** What was kept long enough is removed because somebody asked for it. */
        RUN_RETENTION,
        /** Entries of this log go because their time has ended. */
        END_ENTRIES;

        /** Whether it opens no card: it is about this log, or about all cards and none. */
        public boolean opensNoCard() {
            return switch (this) {
                case READ_LOG, READ_STATEMENT, VERIFY_LOG, READ_REPORT, RUN_RETENTION, END_ENTRIES -> true;
                default -> false;
            };
        }

        /** Whether it is a word between two people about cards, before anything of them is shown. */
        public boolean aboutARelease() {
            return switch (this) {
                case REQUEST_RELEASE, APPROVE_RELEASE, REFUSE_RELEASE, WITHDRAW_RELEASE, USE_RELEASE -> true;
                default -> false;
            };
        }

        /**
         * Whether it asks for cards that the caller names, so that asking in vain may be guessing. What a release opens
         * was allowed before, and a refusal has a budget of its own. A statement is asked for by the number of a card. A letter
         * is asked for by an item of the caller's own audit; where none is due, nothing was sought in vain. In a
         * school nobody else has a number that is typed right; who types for the region searches. A look-up was counted when
         * it was made.
         */
        public boolean mayGuess() {
            return switch (this) {
                case REQUEST_RELEASE, READ_STATEMENT -> true;
                case MASS_REVEAL, REFUSE_REVEAL, REFUSE_COMPARISON, READ_LETTER, CHECK_NUMBER, READ_LOOK_UP -> false;
                default -> !opensNoCard() && !aboutARelease();
            };
        }

        /** Whether only a call to line 110 gives a reason for it. */
        public boolean ofACall() {
            return switch (this) {
                case LOOK_UP, READ_LOOK_UP, COMPARE, REFUSE_COMPARISON, READ_SCRIPT, READ_HAND_OVER -> true;
                default -> false;
            };
        }
    }

    /** How it ended. */
    public enum Outcome {
        DONE,
        /** A search without a hit is an action too. */
        NOTHING_FOUND
    }
}
