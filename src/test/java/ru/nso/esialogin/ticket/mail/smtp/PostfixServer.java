package ru.nso.esialogin.ticket.mail.smtp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.ticket.mail.ServerPort;

/**
 * Postfix, as Debian has it, with a folder of its own for settings, queue and data. It takes every address of its domains and
 * finds out at delivery whether there is such a mailbox, as most servers on the way do. It needs root, as any mail server does.
 */
public final class PostfixServer implements AutoCloseable {
    private final Process process;
    private final int port;

    private PostfixServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it; an error if the machine has none.
     *
     * @param folder empty, its own
     * @param mailboxes where the mailboxes are, each a Maildir
     * @param addresses of whom there are mailboxes: {@code address mailbox/}
     * @param domains its domains, whether an address has a mailbox or not
     */
    public static PostfixServer start(Path folder, Path mailboxes, List<String> addresses, List<String> domains)
            throws IOException {
        ServerPort port = ServerPort.free();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path settings = Files.createDirectory(folder.resolve("settings"));
        Files.createDirectory(folder.resolve("queue"));
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setOwner(
                data, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postfix"));
        Path map = Files.writeString(settings.resolve("mailboxes"), String.join("\n", addresses) + '\n');
        Files.writeString(
                settings.resolve("main.cf"),
                """
                compatibility_level = 3.6
                queue_directory = %1$s/queue
                data_directory = %1$s/data
                maillog_file = /dev/stdout
                myhostname = mail.help.example
                myorigin = mail.help.example
                mydestination =
                mynetworks = 127.0.0.0/8
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                alias_maps =
                virtual_mailbox_domains = %2$s
                virtual_mailbox_base = %3$s
                virtual_mailbox_maps = texthash:%4$s
                virtual_uid_maps = static:65534
                virtual_gid_maps = static:65534
                smtpd_relay_restrictions = permit_mynetworks, reject
                smtpd_reject_unlisted_recipient = no
                notify_classes =
                """
                        .formatted(folder, String.join(" ", domains), mailboxes, map));
        Files.writeString(
                settings.resolve("master.cf"),
                """
                127.0.0.1:%d inet n - n - - smtpd
                pickup unix n - n 60 1 pickup
                cleanup unix n - n - 0 cleanup
                qmgr unix n - n 300 1 qmgr
                rewrite unix - - n - - trivial-rewrite
                bounce unix - - n - 0 bounce
                defer unix - - n - 0 bounce
                trace unix - - n - 0 bounce
                proxymap unix - - n - - proxymap
                error unix - - n - - error
                retry unix - - n - - error
                virtual unix - n n - - virtual
                anvil unix - - n - 1 anvil
                postlog unix-dgram n - n - 1 postlogd
                """
                        .formatted(port.number()));
        Process process = new ProcessBuilder("postfix", "-c", settings.toString(), "start-fg")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        port.awaitOpen(process, folder.resolve("output"));
        return new PostfixServer(process, port.number());
    }

    /** Its port on this machine. */
    public int port() {
        return port;
    }

    /** What was started waits for the server and does not pass the wish to end on to it. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(each -> each.onExit().join());
    }
}
