package ru.nso.esialogin.indicators.reading;

/** The headings are those of no table of indicators. Says why in Russian and repeats nothing of the file. */
public final class UnknownTableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** @param sentence Russian; repeats nothing of the table */
    public UnknownTableException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
