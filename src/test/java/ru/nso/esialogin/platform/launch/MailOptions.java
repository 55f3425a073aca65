package ru.nso.esialogin.platform.launch;

import java.util.List;

/** How a packaged service is told to take letters from a mailbox of a test, and from no other. */
final class MailOptions {
    private MailOptions() {}

    /** The mailbox of the user {@code help} with the password {@code secret} at a port of this machine. */
    static List<String> of(int port) {
        return List.of(
                "-Dquarkus.profile=demo",
                "-Desialogin.demo.pupils=20",
                "-Desialogin.mail.demo=false",
                "-Desialogin.mail.mailboxes.help.host=127.0.0.1",
                "-Desialogin.mail.mailboxes.help.port=" + port,
                "-Desialogin.mail.mailboxes.help.tls=NONE",
                "-Desialogin.mail.mailboxes.help.user=help",
                "-Desialogin.mail.mailboxes.help.password=secret",
                "-Desialogin.mail.mailboxes.help.poll-every=PT1S");
    }
}
