package ru.nso.esialogin.console.input;

/**
 * A field of one line.
 *
 * @param name its name and id
 * @param label what it is
 * @param hint how to fill it; empty: nothing to say
 * @param type type of the control
 * @param value what stands in it
 * @param error what is wrong with it; empty: nothing
 * @param required whether it must be filled
 */
public record Input(String name, String label, String hint, String type, String value, String error, boolean required) {

    /** A field of text. */
    public static Input text(String name, String label, String hint, String value, String error) {
        return new Input(name, label, hint, "text", value, error, false);
    }

    /** A field for a day. */
    public static Input day(String name, String label, String value, String error) {
        return new Input(name, label, "", "date", value, error, false);
    }

    /** The same, and it must be filled. */
    public Input mandatory() {
        return new Input(name, label, hint, type, value, error, true);
    }

    /** Ids of the texts that describe the control. */
    public String described() {
        return ((hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error")).strip();
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "Input[" + name + ']';
    }
}
