package ru.nso.esialogin.ticket.mail.imap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.ticket.mail.ServerPort;

/** Dovecot 2.3, as Debian has it, with a folder and two users of its own, {@code help} and {@code family}. It needs root, as any mail server does. */
public final class DovecotServer implements AutoCloseable {
    private final Process process;
    private final int port;
    private final Path folder;
    private int delivered;

    private DovecotServer(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    /** Starts it; an error if the machine has none. */
    public static DovecotServer start(Path folder) throws IOException {
        ServerPort port = ServerPort.free();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path mail = Files.createDirectory(folder.resolve("mail"));
        UserPrincipal nobody =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(mail, nobody);
        Path users = Files.writeString(folder.resolve("users"), "help:{PLAIN}secret\nfamily:{PLAIN}secret\n");
        Path settings = Files.writeString(
                folder.resolve("dovecot.conf"),
                """
                protocols = imap
                listen = 127.0.0.1
                base_dir = %1$s/run
                log_path = %1$s/log
                ssl = no
                disable_plaintext_auth = no
                first_valid_uid = 1
                mail_location = maildir:%1$s/mail/%%u
                passdb {
                  driver = passwd-file
                  args = %2$s
                }
                userdb {
                  driver = static
                  args = uid=nobody gid=nogroup home=%1$s/mail/%%u
                }
                service imap-login {
                  inet_listener imap {
                    port = %3$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                """
                        .formatted(folder, users, port.number()));
        Process process = new ProcessBuilder("dovecot", "-F", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        port.awaitOpen(process, folder.resolve("log"));
        return new DovecotServer(process, port.number(), folder);
    }

    /** Its port on this machine. */
    public int port() {
        return port;
    }

    /** The folder with the mailboxes, each a Maildir named after its user: for a mail server that delivers into them. */
    public Path mailboxes() {
        return folder.resolve("mail");
    }

    /** Puts a letter into the mailbox, as a mail server does that delivers into folders. */
    public void deliver(String letter) throws IOException {
        delivered++;
        String name = "%08d.test".formatted(delivered);
        Path file = Files.writeString(box("tmp").resolve(name), letter, StandardCharsets.UTF_8);
        Files.setOwner(file, Files.getOwner(folder.resolve("mail")));
        Files.move(file, box("new").resolve(name));
    }

    /** Letters that are not marked as seen. */
    public long unread() throws IOException {
        try (Stream<Path> seen = Files.list(box("cur"))) {
            return delivered
                    - seen.filter(file -> file.getFileName().toString().matches(".*:2,[A-Z]*S[A-Z]*"))
                            .count();
        }
    }

    private Path box(String part) throws IOException {
        Path box = folder.resolve("mail").resolve("help");
        for (String each : List.of("", "new", "cur", "tmp")) {
            Path made = each.isEmpty() ? box : box.resolve(each);
            if (!Files.exists(made)) {
                Files.createDirectory(made);
                Files.setOwner(made, Files.getOwner(folder.resolve("mail")));
            }
        }
        return box.resolve(part);
    }

    /** Ends every session, as an unplugged cable does for the client. */
    void dropSessions() {
        process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/imap"))
                .forEach(child -> {
                    child.destroyForcibly();
                    child.onExit().join();
                });
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
