package ru.nso.esialogin.ticket.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A letter whose id was fixed before, and which knows how far the mail server has got it. */
final class FixedMessage extends MimeMessage {
    private final String id;
    private final Runnable beforeWords;
    private boolean whole;

    FixedMessage(Session session, String id, Runnable beforeWords) {
        super(session);
        this.id = id;
        this.beforeWords = beforeWords;
    }

    /** Whether all words were given: only behind the last of them can the server take the letter. */
    boolean isWhole() {
        return whole;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoreList) throws IOException, MessagingException {
        beforeWords.run();
        super.writeTo(out, ignoreList);
        whole = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
