package ru.nso.esialogin.ticket.store.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ru.nso.esialogin.platform.jobs.JobKind;
import ru.nso.esialogin.platform.jobs.JobWork;
import ru.nso.esialogin.ticket.recheck.RecheckPolicy;
import ru.nso.esialogin.ticket.recheck.Rechecks;

/** Looks at all tickets whose cards have changed, some in a transaction; goes on behind the last one. */
@ApplicationScoped
class RecheckJob implements JobKind {
    static final String KIND = "TICKET_RECHECK";

    private final Rechecks rechecks;
    private final RecheckPolicy policy;

    RecheckJob(Rechecks rechecks, RecheckPolicy policy) {
        this.rechecks = rechecks;
        this.policy = policy;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void work(JobWork work) {
        String place = work.checkpoint();
        long done = 0;
        while (true) {
            Rechecks.Due due = rechecks.due(place);
            for (int from = 0; from < due.tickets().size(); from += policy.batch()) {
                List<String> batch =
                        due.tickets().subList(from, Math.min(due.tickets().size(), from + policy.batch()));
                long sofar = done + batch.size();
                work.batch(() -> {
                    batch.forEach(rechecks::look);
                    return new JobWork.Progress(sofar, batch.get(batch.size() - 1));
                });
                done = sofar;
            }
            if (due.goOn().isEmpty()) {
                return;
            }
            place = due.goOn().get();
        }
    }
}
