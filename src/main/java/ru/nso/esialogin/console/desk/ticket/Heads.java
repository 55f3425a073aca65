package ru.nso.esialogin.console.desk.ticket;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.console.desk.queue.QueuePage;
import ru.nso.esialogin.console.desk.queue.QueueQuery;
import ru.nso.esialogin.console.desk.ticket.view.HeadView;
import ru.nso.esialogin.console.desk.words.ClockWords;
import ru.nso.esialogin.console.desk.words.Counted;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.clock.Formality;
import ru.nso.esialogin.ticket.queue.Neighbours;
import ru.nso.esialogin.ticket.queue.Queue;

/** Writes what a ticket is. */
@Singleton
class Heads {
    static final String TICKETS = QueuePage.PATH + "/tickets/";

    private final Tickets tickets;
    private final Queue queue;
    private final ClockWords clocks;
    private final Moments moments;

    Heads(Tickets tickets, Queue queue, ClockWords clocks, Moments moments) {
        this.tickets = tickets;
        this.queue = queue;
        this.clocks = clocks;
        this.moments = moments;
    }

    HeadView of(Ticket ticket, Caller caller, QueueQuery query) {
        Neighbours beside = queue.beside(query.filter(caller.name(), moments.now()), ticket.id());
        String assigned = ticket.handling().assignedTo().orElse("");
        return new HeadView(
                ticket.id(),
                ticket.version(),
                TICKETS + ticket.id(),
                query.text().isEmpty() ? "" : '?' + query.text(),
                query.behind(QueuePage.PATH),
                beside.newer().map(id -> query.behind(TICKETS + id)).orElse(null),
                beside.older().map(id -> query.behind(TICKETS + id)).orElse(null),
                title(ticket),
                StateWords.badge(ticket.state()),
                tickets.clocks(ticket).stream().map(clocks::of).toList(),
                moments.at(ticket.createdAt()),
                who(ticket.createdBy()),
                assigned,
                assigned.equals(caller.name()),
                formality(ticket.handling().formality()),
                ticket.reopened() == 0 ? "" : "открывали снова " + Counted.of(ticket.reopened(), "раз", "раза", "раз"),
                ticket.handling().mergedInto().orElse(""),
                List.copyOf(tickets.mergedInto(ticket)),
                ticket.handling().incident().orElse(""));
    }

    /** What a ticket is called, without anybody's datum. */
    static String title(Ticket ticket) {
        String channel = StateWords.of(ticket.letter().channel());
        return channel.substring(0, 1).toUpperCase(Locale.ROOT) + channel.substring(1) + " …"
                + StateWords.ending(ticket.id());
    }

    /** Empty for what the service did by itself. */
    static String who(String login) {
        return login.startsWith("service:") ? "" : login;
    }

    private static String formality(Formality formality) {
        return switch (formality) {
            case UNDECIDED -> "не решено";
            case FORMAL -> "да, зарегистрировано";
            case NOT_FORMAL -> "нет";
        };
    }
}
