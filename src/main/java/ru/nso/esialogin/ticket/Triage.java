package ru.nso.esialogin.ticket;

import java.util.Optional;
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
 */
public record Triage(Understood understood, FromRegistry registry, Optional<Question> question, Reply reply) {}
