package ru.nso.esialogin.imports.folder;

import java.util.Optional;

/** Which files were taken, by what stands in them. Holds nothing of anybody and is kept for good. */
public interface TakenFiles {

    /** The import of a file with this content that was taken as the same. */
    Optional<String> importOf(Content content);

    /** It was taken. */
    void note(Content content, String importId);

    /**
     * What stands in a file, and as what it was taken.
     *
     * @param sha256 in hexadecimal digits
     * @param takenAs kind and subsystem
     */
    record Content(String sha256, String takenAs) {}
}
