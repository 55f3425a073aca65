package ru.nso.esialogin.ticket;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.picture.SeenPicture;
import ru.nso.esialogin.ticket.registry.FromRegistry;
import ru.nso.esialogin.ticket.reply.Reply;
import ru.nso.esialogin.ticket.triage.Question;
import ru.nso.esialogin.ticket.triage.Understood;

/**
 * What is made of a complaint when it comes.
 *
 * @param understood what it says, and what it probably is
 * @param registry what the registry knows of it
 * @param question what decides between the causes
 * @param reply an answer ready to send
 * @param pictures what came of its pictures
 */
public record Triage(
        Understood understood,
        FromRegistry registry,
        Optional<Question> question,
        Reply reply,
        List<SeenPicture> pictures) {
    /** Copies the list. */
    public Triage {
        pictures = List.copyOf(pictures);
    }
}
