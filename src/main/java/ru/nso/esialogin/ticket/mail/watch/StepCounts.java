package ru.nso.esialogin.ticket.mail.watch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import ru.nso.esialogin.ticket.intake.run.Milestone;
import ru.nso.esialogin.ticket.intake.run.Milestones;

/** Counts what is done with letters, step by step. */
@Singleton
final class StepCounts implements Milestones {
    private static final Logger LOG = Logger.getLogger(StepCounts.class);

    private final MeterRegistry meters;

    StepCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void reached(String mailbox, Milestone step) {
        meters.counter("esialogin.mail.steps", "mailbox", mailbox, "step", step.name())
                .increment();
    }

    @Override
    public void failed(String mailbox, String id, RuntimeException why) {
        meters.counter("esialogin.mail.failures", "mailbox", mailbox).increment();
        LOG.warnf(
                "Letter %s of mailbox %s could not be decided (%s); it is tried again",
                id, mailbox, why.getClass().getSimpleName());
    }
}
