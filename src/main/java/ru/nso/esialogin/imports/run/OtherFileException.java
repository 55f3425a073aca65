package ru.nso.esialogin.imports.run;

/** Another file came than the one that was rehearsed. */
public final class OtherFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherFileException() {
        super("not the file that was rehearsed");
    }
}
