package ru.nso.esialogin.ticket.intake.letter;

/** Reads raw letters. */
public interface LetterReader {

    /** Reads a letter as its mailbox has to be read. */
    Reading read(String mailbox, byte[] raw);

    /** What the head of a letter shows, whatever is wrong with the rest. */
    Head head(String mailbox, byte[] raw);

    /** What came of reading. */
    sealed interface Reading {
        /** It could be read. */
        record Read(ReadLetter letter) implements Reading {}

        /** It could not, or must not, be read. */
        record PutAside(Reason reason) implements Reading {}
    }

    /**
     * What an operator sees of a letter that was put aside.
     *
     * @param from sender as written; may be empty
     * @param subject may be empty
     */
    record Head(String from, String subject) {
        /** Both are personal. */
        @Override
        public String toString() {
            return "Head";
        }
    }
}
