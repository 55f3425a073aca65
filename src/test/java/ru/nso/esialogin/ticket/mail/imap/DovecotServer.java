package ru.nso.esialogin.ticket.mail.imap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;

/** Dovecot 2.3, as Debian has it, with a folder and a user of its own. It needs root, as any mail server does. */
final class DovecotServer implements AutoCloseable {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Process process;
    private final int port;
    private final Path log;

    private DovecotServer(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static DovecotServer start(Path folder) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path mail = Files.createDirectory(folder.resolve("mail"));
        UserPrincipal nobody =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(mail, nobody);
        Path users = Files.writeString(folder.resolve("users"), "help:{PLAIN}secret\n");
        Path log = folder.resolve("log");
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
                        .formatted(folder, users, port));
        Process process = new ProcessBuilder("dovecot", "-F", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        DovecotServer server = new DovecotServer(process, port, log);
        server.awaitOpen();
        return server;
    }

    int port() {
        return port;
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

    private void awaitOpen() throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!isOpen()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                String said = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
                throw new IOException("dovecot does not start: " + said);
            }
        }
    }

    private boolean isOpen() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
