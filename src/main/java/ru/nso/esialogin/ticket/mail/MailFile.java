package ru.nso.esialogin.ticket.mail;

import java.util.Optional;
import ru.nso.esialogin.platform.content.FileKind;

/** A file that came with a letter. */
public final class MailFile {
    private final Optional<String> name;
    private final String declaredType;
    private final boolean withinText;
    private final byte[] content;

    MailFile(Optional<String> name, String declaredType, boolean withinText, byte[] content) {
        this.name = name;
        this.declaredType = declaredType;
        this.withinText = withinText;
        this.content = content.clone();
    }

    /** What the sender calls it, without folders and control characters. */
    public Optional<String> name() {
        return name;
    }

    /** What the sender says it is, in lower case. */
    public String declaredType() {
        return declaredType;
    }

    /** What it is. */
    public FileKind kind() {
        return FileKind.of(content);
    }

    /** Whether it is shown between the words: a pasted picture, but also the logo of a signature. */
    public boolean withinText() {
        return withinText;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** How many bytes. */
    public int size() {
        return content.length;
    }

    /** Tells nothing of what is in it. */
    @Override
    public String toString() {
        return "MailFile[" + kind() + ", " + size() + " bytes]";
    }
}
