package ru.nso.esialogin.ticket.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A port of this machine on which a mail server of a test answers.
 *
 * @param number its number
 */
public record ServerPort(int number) {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    /** One that nobody uses. */
    public static ServerPort free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new ServerPort(socket.getLocalPort());
        }
    }

    /**
     * Waits until the server answers; an error with what it said if it does not start.
     *
     * @param said where it writes to
     */
    public void awaitOpen(Process server, Path said) throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!isOpen()) {
            if (!server.isAlive() || System.nanoTime() > end) {
                throw new IOException("a mail server does not start: "
                        + (Files.exists(said) ? Files.readString(said, StandardCharsets.UTF_8) : ""));
            }
        }
    }

    private boolean isOpen() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), number)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
