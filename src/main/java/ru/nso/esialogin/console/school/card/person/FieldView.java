package ru.nso.esialogin.console.school.card.person;

import ru.nso.esialogin.card.editing.Typed;

/**
 * A field of a form.
 *
 * @param id id on the page; the name in the form, too, but for fields of which there are several
 * @param name name in the form
 * @param label what it is
 * @param value what stands in it: a mask, or what was typed
 * @param error why it cannot be taken; empty: it can
 * @param remark what should be mended; empty: nothing
 * @param check where it is checked while it is typed; empty: it is not
 */
public record FieldView(String id, String name, String label, String value, String error, String remark, String check) {

    /** A field with what stands in it. */
    public static FieldView shown(String id, String name, String label, String value, String check) {
        return new FieldView(id, name, label, value, "", "", check);
    }

    /** The same field with what was made of what was typed. */
    public FieldView read(String typed, Typed<?> made) {
        return new FieldView(
                id, name, label, typed, String.join(" ", made.faults()), String.join(" ", made.remarks()), check);
    }

    /** The same field with something in it. */
    FieldView with(String text) {
        return new FieldView(id, name, label, text, error, remark, check);
    }

    /** The same field with what is wrong with it. */
    public FieldView wrong(String why) {
        return new FieldView(id, name, label, value, why, remark, check);
    }

    /** Whether it cannot be taken as it is. */
    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** With what stands in it and nothing more: it is personal. */
    @Override
    public String toString() {
        return "FieldView[" + id + ']';
    }
}
