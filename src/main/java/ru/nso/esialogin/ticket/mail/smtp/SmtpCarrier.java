package ru.nso.esialogin.ticket.mail.smtp;

import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jboss.logging.Logger;
import ru.nso.esialogin.ticket.mail.smtp.SmtpSettings.Security;
import ru.nso.esialogin.ticket.outbox.Carrier;
import ru.nso.esialogin.ticket.outbox.Delivery;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Trouble;

/** Hands letters over by SMTP, one in each conversation, and tells what is certain of it. */
@Singleton
final class SmtpCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(SmtpCarrier.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int FIRST_LATER = 400;
    private static final int FIRST_NEVER = 500;

    /** RFC 4954: it wants a login, another one, a stronger one, or one over a safe line. */
    private static final Set<Integer> OF_LOGIN = Set.of(530, 534, 535, 538);

    private final SmtpSettings settings;
    private final Session session;
    private final Clock clock;

    SmtpCarrier(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
        this.clock = clock;
    }

    @Override
    public boolean isThere() {
        return settings.host().isPresent();
    }

    @Override
    public Delivery carry(OutgoingLetter letter, Runnable beforeWords) {
        FixedMessage message = new FixedMessage(session, letter.messageId(), beforeWords);
        Address[] to;
        try {
            to = new Address[] {address(letter.content().address())};
            write(message, letter, to[0]);
        } catch (AddressException e) {
            return new Delivery.Never(Trouble.ADDRESS);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a letter cannot be written", e);
        }
        Transport transport;
        try {
            transport = session.getTransport(protocol(settings));
            connect(transport);
        } catch (MessagingException e) {
            return new Delivery.Later(Trouble.UNREACHABLE);
        }
        try {
            return handOver(transport, message, to);
        } finally {
            leave(transport);
        }
    }

    /** What was said to the letter stays true, whatever comes of the goodbye. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the line to the mail server broke at the goodbye");
        }
    }

    private void connect(Transport transport) throws MessagingException {
        transport.connect(
                settings.host().orElseThrow(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
    }

    /** Tells what is certain: before the last word the server cannot have taken the letter, whatever broke. */
    private static Delivery handOver(Transport transport, FixedMessage message, Address[] to) {
        try {
            transport.sendMessage(message, to);
            return new Delivery.Taken();
        } catch (MessagingException e) {
            int said = code(e);
            if (said >= FIRST_NEVER) {
                return isOfUs(e) ? new Delivery.Later(Trouble.SENDER) : new Delivery.Never(Trouble.REFUSED);
            }
            if (said >= FIRST_LATER) {
                return new Delivery.Later(Trouble.NOT_NOW);
            }
            return message.isWhole() ? new Delivery.Unknown() : new Delivery.Later(Trouble.UNREACHABLE);
        }
    }

    /** The last number that the server said to the letter, its sender or its recipient; -1 where it said none. */
    private static int code(MessagingException failed) {
        int code = -1;
        for (Exception e = failed; e != null; e = e instanceof MessagingException m ? m.getNextException() : null) {
            if (e instanceof SMTPAddressFailedException address) {
                code = Math.max(code, address.getReturnCode());
            } else if (e instanceof SMTPSenderFailedException sender) {
                code = Math.max(code, sender.getReturnCode());
            } else if (e instanceof SMTPSendFailedException send) {
                code = Math.max(code, send.getReturnCode());
            }
        }
        return code;
    }

    /** Whether it refuses us, whatever the letter and its recipient: then no letter is lost, and somebody has to mend it. */
    private static boolean isOfUs(MessagingException failed) {
        for (Exception e = failed; e != null; e = e instanceof MessagingException m ? m.getNextException() : null) {
            if (e instanceof SMTPSenderFailedException
                    || (e instanceof SMTPSendFailedException send
                            && (send.getCommand().startsWith("MAIL") || OF_LOGIN.contains(send.getReturnCode())))
                    || (e instanceof SMTPAddressFailedException address
                            && OF_LOGIN.contains(address.getReturnCode()))) {
                return true;
            }
        }
        return false;
    }

    private void write(FixedMessage message, OutgoingLetter letter, Address to)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.content().subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setText(letter.content().text(), UTF_8);
        if (letter.content().inReplyTo().isPresent()) {
            message.setHeader("In-Reply-To", letter.content().inReplyTo().get());
        }
        if (!letter.content().references().isEmpty()) {
            message.setHeader(
                    "References", String.join("\r\n ", letter.content().references()));
        }
        if (letter.automatic()) {
            // RFC 3834: other machines do not answer it.
            message.setHeader("Auto-Submitted", "auto-replied");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setHeader("Precedence", "auto_reply");
        }
        message.saveChanges();
    }

    private static Address address(String written) throws AddressException {
        int at = written.lastIndexOf('@');
        String domain;
        try {
            domain = IDN.toASCII(written.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw new AddressException("no domain that letters reach");
        }
        String mailbox = written.substring(0, at + 1);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(mailbox)) {
            throw new AddressException("no mailbox that letters reach");
        }
        return new InternetAddress(mailbox + domain, true);
    }

    private static String protocol(SmtpSettings settings) {
        return settings.security() == Security.TLS ? "smtps" : "smtp";
    }

    private static Properties properties(SmtpSettings settings) {
        String patience = Long.toString(settings.patience().toMillis());
        String begin = "mail." + protocol(settings) + '.';
        Properties properties = new Properties();
        properties.setProperty(begin + "connectiontimeout", patience);
        properties.setProperty(begin + "timeout", patience);
        properties.setProperty(begin + "writetimeout", patience);
        properties.setProperty(begin + "quitwait", "false");
        properties.setProperty(begin + "auth", Boolean.toString(settings.user().isPresent()));
        properties.setProperty(begin + "ssl.checkserveridentity", "true");
        if (settings.security() == Security.STARTTLS) {
            properties.setProperty(begin + "starttls.enable", "true");
            properties.setProperty(begin + "starttls.required", "true");
        }
        return properties;
    }
}
