package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.nso.esialogin.ticket.mail.imap.DovecotServer;
import ru.nso.esialogin.ticket.mail.smtp.PostfixServer;

/**
 * Letters on their whole way: a family's through a real mail server into a real mailbox, from there into the service, its
 * answer back through the same servers. Run with {@code -Pmail}.
 */
@Tag("mail")
class MailRoundIT {
    private static final int FAMILIES = 12;
    private static final long WAIT_NANOS = Long.getLong("mail.wait-seconds", 240) * 1_000_000_000L;
    private static final String OURS = "help@help.example";
    private static final String NOBODY = "nobody@example.org";

    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path temporary;

    /** Of their own, for the mail servers are other users and pass through no folder of ours. */
    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path imap;

    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path smtp;

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void each_family_is_answered_once_and_what_cannot_be_delivered_comes_back_to_its_ticket() throws Exception {
        List<String> families = IntStream.range(0, FAMILIES)
                .mapToObj(i -> "family" + i + "@example.org")
                .toList();
        try (DovecotServer boxes = DovecotServer.start(imap);
                PostfixServer post = PostfixServer.start(
                        smtp,
                        boxes.mailboxes(),
                        Stream.concat(
                                        Stream.of(OURS + " help/"),
                                        families.stream().map(family -> family + " family/"))
                                .toList(),
                        List.of("help.example", "example.org"))) {
            for (String family : families) {
                write(post, family);
            }
            write(post, NOBODY);
            Map<String, String> states;
            try (ServiceProcess service = start(boxes, post)) {
                awaitAnswers(service, 2);
                service.kill();
            }
            try (ServiceProcess service = start(boxes, post)) {
                states = awaitEnd(service);
                assertCameBackToItsTicket(service);
            }
            List<String> arrived = awaitArrived(boxes, states);

            assertThat(arrived).as("once each").doesNotHaveDuplicates();
            assertThat(states).hasSize(FAMILIES + 1);
            assertThat(states.values())
                    .isSubsetOf("SENT", "BOUNCED", "UNCERTAIN")
                    .containsOnlyOnce("BOUNCED");
            assertThat(states.values().stream().filter("UNCERTAIN"::equals).count())
                    .as("the one that was under way when the service was killed")
                    .isLessThanOrEqualTo(1);
        }
    }

    private void assertCameBackToItsTicket(ServiceProcess service) throws Exception {
        JsonNode equation = mapper.readTree(
                        service.get("/api/v1/mail/intake", "helpdesk").body())
                .path("items")
                .path(0);
        assertThat(equation.path("balanced").asBoolean()).isTrue();
        assertThat(equation.path("tickets").asInt()).isEqualTo(FAMILIES + 1);
        assertThat(equation.path("followUps").asInt()).as("the bounce").isEqualTo(1);
        String ticket = first(service, "select ticket_id from outgoing_letter where state = 'BOUNCED'");
        String history = service.get("/api/v1/tickets/" + ticket + "/history", "helpdesk")
                .body();
        assertThat(history).contains("письмо вернулось: его не доставили");
        assertThat(mapper.readTree(service.get("/api/v1/tickets/" + ticket, "helpdesk")
                                .body())
                        .path("from")
                        .path("email")
                        .asText())
                .isEqualTo(NOBODY);
    }

    private ServiceProcess start(DovecotServer boxes, PostfixServer post) throws Exception {
        List<String> options = new ArrayList<>(MailOptions.of(boxes.port()));
        options.addAll(List.of(
                "-Desialogin.mail.smtp.host=127.0.0.1",
                "-Desialogin.mail.smtp.port=" + post.port(),
                "-Desialogin.mail.smtp.security=NONE",
                "-Desialogin.mail.smtp.from=" + OURS,
                "-Desialogin.mail.mailboxes.help.own-addresses=" + OURS,
                "-Desialogin.outbox.every=1s",
                "-Desialogin.outbox.retry-after=PT1S",
                "-Desialogin.outbox.longest-attempt=PT10S"));
        return ServiceProcess.start(List.of(), temporary.resolve("round"), ServiceProcess.freePort(), options, Map.of())
                .awaitReady();
    }

    private static void write(PostfixServer post, String from) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(post.port()));
        MimeMessage letter = new MimeMessage(Session.getInstance(properties));
        letter.setFrom(new InternetAddress(from));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(OURS));
        letter.setSubject("Дневник", "utf-8");
        letter.setText("Не открывается дневник, не заходит через Госуслуги.", "utf-8");
        Transport.send(letter);
    }

    /** Waits until so many answers are on their way or gone. */
    private static void awaitAnswers(ServiceProcess service, int most) throws Exception {
        long end = System.nanoTime() + WAIT_NANOS;
        while (Integer.parseInt(first(service, "select count(*) from outgoing_letter where attempts > 0")) < most) {
            assertThat(System.nanoTime()).as(service.output()).isLessThan(end);
        }
    }

    /** Waits until nothing waits any more and what cannot be delivered is back; the state of each letter by its id. */
    private static Map<String, String> awaitEnd(ServiceProcess service) throws Exception {
        long end = System.nanoTime() + WAIT_NANOS;
        Map<String, String> states = states(service);
        while (states.size() <= FAMILIES
                || states.containsValue("QUEUED")
                || states.containsValue("SENDING")
                || !states.containsValue("BOUNCED")) {
            assertThat(System.nanoTime()).as("%s%n%s", states, service.output()).isLessThan(end);
            states = states(service);
        }
        return states;
    }

    private static Map<String, String> states(ServiceProcess service) throws Exception {
        Map<String, String> states = new TreeMap<>();
        try (Connection database = service.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select message_id, state from outgoing_letter")) {
            while (row.next()) {
                states.put(row.getString(1), row.getString(2));
            }
        }
        return states;
    }

    private static String first(ServiceProcess service, String question) throws Exception {
        try (Connection database = service.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Waits until all that was taken has arrived in the mailbox of the families; the ids of what is there. */
    private static List<String> awaitArrived(DovecotServer boxes, Map<String, String> states) throws Exception {
        List<String> sent = states.entrySet().stream()
                .filter(letter -> letter.getValue().equals("SENT"))
                .map(Map.Entry::getKey)
                .toList();
        long end = System.nanoTime() + WAIT_NANOS;
        List<String> arrived = arrived(boxes);
        while (!arrived.containsAll(sent)) {
            assertThat(System.nanoTime()).as("%s", arrived).isLessThan(end);
            arrived = arrived(boxes);
        }
        return arrived;
    }

    private static List<String> arrived(DovecotServer boxes) throws MessagingException {
        List<String> ids = new ArrayList<>();
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", boxes.port(), "family", "secret");
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (Message letter : inbox.getMessages()) {
                    ids.add(letter.getHeader("Message-ID")[0]);
                }
            }
        }
        return ids;
    }
}
