package ru.nso.esialogin.access.store.erasure;

import jakarta.inject.Singleton;
import java.util.Map;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.http.idempotency.KeptAnswers;

/** Answers to requests with an Idempotency-Key that show somebody: a repeat is told that there is no answer any more. */
@Singleton
class AnswerTraces implements TracesOfPeople {
    private final KeptAnswers answers;

    AnswerTraces(KeptAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Trace first() {
        return Trace.ANSWERS;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        return Map.of(Trace.ANSWERS, answers.withdraw(who.mentions()::inRecord));
    }
}
