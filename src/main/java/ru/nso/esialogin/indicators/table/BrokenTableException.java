package ru.nso.esialogin.indicators.table;

/** A file is no table that can be read any further. Says why in Russian and repeats nothing of the file. */
public final class BrokenTableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** @param sentence Russian; repeats nothing of the table */
    public BrokenTableException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
