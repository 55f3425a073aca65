package ru.nso.esialogin.console.school.audit;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.results.Results;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.AuditStore.ListPosition;
import ru.nso.esialogin.audit.run.Audits;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Audits that the caller may see, and of which school a page of them is. */
@Singleton
public final class OwnAudits {
    private static final int MOST = 200;
    /** Among so many nobody looks for those of a municipality. */
    private static final int MOST_PAGES = 10;

    private final Console console;
    private final SchoolRoom room;
    private final Audits audits;
    private final Results results;

    OwnAudits(Console console, SchoolRoom room, Audits audits, Results results) {
        this.console = console;
        this.room = room;
        this.audits = audits;
        this.results = results;
    }

    /**
     * An audit of the caller.
     *
     * @throws ProblemException 404 if there is none
     */
    public Audit own(String id) {
        return audits.find(console.caller(), id).orElseThrow(ProblemException::notFound);
    }

    /**
     * An audit of the caller with results.
     *
     * @throws ProblemException 404 if there is none, 409 if it has not ended
     */
    public Audit ended(String id) {
        Audit audit = own(id);
        if (!audit.summedUp()) {
            throw new ProblemException(
                    TechnicalProblem.CONFLICT, "Проверка ещё не закончена или остановлена: итогов у неё нет.");
        }
        return audit;
    }

    /** The school of a page: the one that is named, else that of the audit. */
    public Optional<School> school(Audit audit, @Nullable String named) {
        return audit.task().scope() instanceof Scope.School of
                ? Optional.of(room.find(of.id()).orElseGet(() -> School.ofId(of.id())))
                : room.chosen(named);
    }

    /** Audits of more than one school, the latest first, as many of them. */
    public List<Audit> ofAreas(int most) {
        List<Audit> wide = new ArrayList<>();
        Optional<ListPosition> behind = Optional.empty();
        for (int page = 0; page < MOST_PAGES && wide.size() < most; page++) {
            List<Audit> found = audits.list(console.caller(), behind, MOST);
            found.stream()
                    .filter(audit -> !(audit.task().scope() instanceof Scope.School))
                    .forEach(wide::add);
            if (found.size() < MOST) {
                break;
            }
            Audit last = found.get(found.size() - 1);
            behind = Optional.of(new ListPosition(last.task().askedAt(), last.id()));
        }
        return wide.subList(0, Math.min(most, wide.size()));
    }

    /** Earlier audits of the same cards with results, the latest first. */
    public List<Audit> earlier(Audit audit) {
        return audits.list(console.caller(), Optional.empty(), MOST).stream()
                .filter(before -> before.summedUp() && results.areComparable(audit, before))
                .toList();
    }
}
