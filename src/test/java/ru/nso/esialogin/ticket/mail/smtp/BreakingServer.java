package ru.nso.esialogin.ticket.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that says what it is told to say, and hangs up where it is told to say nothing. Of words it looks at the
 * first letters; {@code .} is the end of the letter.
 */
final class BreakingServer implements AutoCloseable {
    private static final Map<String, String> POLITE = Map.of(
            "EHLO", "250 mail.example",
            "MAIL", "250 ok",
            "RCPT", "250 ok",
            "DATA", "354 go on",
            ".", "250 taken",
            "RSET", "250 ok",
            "QUIT", "221 bye");

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final Thread thread;
    private final AtomicInteger taken = new AtomicInteger();

    /** @param answers what it says to words, instead of what a polite server says; empty: it hangs up */
    BreakingServer(Map<String, String> answers) throws IOException {
        this.answers = Map.copyOf(answers);
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many letters were given to it to their end. */
    int given() {
        return taken.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                converse(line);
            } catch (IOException e) {
                // The client is gone, or the test is over.
            }
        }
    }

    private void converse(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        say(line.getOutputStream(), "220 mail.example");
        boolean words = false;
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            if (words && !said.equals(".")) {
                continue;
            }
            String verb = said.equals(".") ? "." : said.substring(0, Math.min(4, said.length()));
            if (verb.equals(".")) {
                taken.incrementAndGet();
            }
            String answer = answers.getOrDefault(verb, POLITE.getOrDefault(verb, "500 what"));
            if (answer.isEmpty()) {
                return;
            }
            words = answer.startsWith("354");
            say(line.getOutputStream(), answer);
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
