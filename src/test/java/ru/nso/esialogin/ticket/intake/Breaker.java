package ru.nso.esialogin.ticket.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.intake.run.Milestone;
import ru.nso.esialogin.ticket.intake.run.Milestones;

/** Breaks the intake off at a step or within the transaction of a letter, and remembers what was told. */
@Singleton
class Breaker implements Milestones, AfterIntake {
    private final List<TakenMail> taken = new ArrayList<>();
    private Optional<Milestone> at = Optional.empty();
    private int steps;
    private boolean within;

    /** The service ends here. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Ends after so many of these steps. */
    void killAt(Milestone step, int after) {
        at = Optional.of(step);
        steps = after;
    }

    /** Ends while the place of the next letter is written. */
    void killWithin() {
        within = true;
    }

    void spare() {
        at = Optional.empty();
        within = false;
    }

    List<TakenMail> taken() {
        return List.copyOf(taken);
    }

    List<TakenMail> taken(String ticketId) {
        return taken.stream().filter(mail -> mail.ticketId().equals(ticketId)).toList();
    }

    @Override
    public void reached(String mailbox, Milestone step) {
        if (at.filter(step::equals).isPresent() && --steps < 0) {
            spare();
            throw new Killed();
        }
    }

    @Override
    public void taken(TakenMail mail) {
        if (within) {
            spare();
            throw new Killed();
        }
        taken.add(mail);
    }
}
