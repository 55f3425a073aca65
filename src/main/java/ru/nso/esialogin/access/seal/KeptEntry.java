package ru.nso.esialogin.access.seal;

/**
 * An entry as the database holds it.
 *
 * @param entry the content
 * @param keyId the key it says it was marked with
 * @param mark the mark it carries, 64 hexadecimal digits
 */
public record KeptEntry(LoggedEntry entry, String keyId, String mark) {

    /** Whether the mark is that of the content. */
    public boolean sound(Marks marks) {
        return marks.knows(keyId) && entry.mark(marks, keyId).equals(mark);
    }
}
