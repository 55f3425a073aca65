package ru.nso.esialogin.ticket.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.ticket.reply.ReplyWriter;
import ru.nso.esialogin.ticket.reply.wording.WordingChanges;
import ru.nso.esialogin.ticket.signals.Signal;
import ru.nso.esialogin.ticket.triage.Questions;
import ru.nso.esialogin.ticket.triage.Triager;

/** Makes the triage out of the signals that the container finds and the lists that are shipped. */
@Singleton
final class TriageBeans {

    @Produces
    @Singleton
    @Startup
    Triager triager(Instance<Signal> signals, TriageSettings settings) {
        return ShippedWords.triager(signals.stream().toList(), settings.ownDomains());
    }

    @Produces
    @Singleton
    @Startup
    Questions questions() {
        return new Questions(ShippedWords.lines("questions.txt"));
    }

    @Produces
    @Singleton
    @Startup
    ReplyWriter replies(CausePages pages, WordingChanges wordings) {
        return new ReplyWriter(pages, wordings::current);
    }
}
