package ru.nso.esialogin.audit.worklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.CauseTexts;
import ru.nso.esialogin.rules.text.Fix;

/** Makes tasks of findings by the pages of the causes. */
public final class Tasks {
    /** An audit keeps no days of a single finding, so the pages speak of the rule and not of the day. */
    private static final Map<String, String> WITHOUT_DAYS = Map.of(
            "deadline", "срока по правилам приёма",
            "until", "конца срока по приказам");

    private final CauseTexts texts;
    private final Map<CauseCode, Set<CauseCode>> refines;

    /** Tasks from these pages. */
    public Tasks(Catalogue catalogue, CausePages pages) {
        this.texts = new CauseTexts(pages);
        this.refines = catalogue.entries().stream()
                .collect(Collectors.toMap(CauseEntry::code, entry -> Set.copyOf(entry.refines())));
    }

    /**
     * One task for each cause with which the school has to do, in the order of the catalogue. What another cause of the
     * same person names more exactly is left out, and so is a step that was told before.
     */
    public List<Task> of(List<AuditFinding> findings) {
        Map<CauseCode, List<AuditFinding>> byCause = new TreeMap<>();
        for (AuditFinding finding : findings) {
            if (finding.actors().contains(Actor.SCHOOL) && !isToldMoreExactly(finding, findings)) {
                byCause.computeIfAbsent(finding.cause(), any -> new ArrayList<>())
                        .add(finding);
            }
        }
        Set<String> told = new HashSet<>();
        List<Task> tasks = new ArrayList<>();
        byCause.forEach((cause, found) -> tasks.add(new Task(
                cause,
                title(cause),
                found.stream().anyMatch(finding -> finding.certainty() == Certainty.CONFIRMED),
                steps(cause, Actor.SCHOOL).stream().filter(told::add).toList(),
                found.stream()
                        .flatMap(finding -> finding.actors().stream())
                        .filter(actor -> actor != Actor.SCHOOL)
                        .distinct()
                        .sorted()
                        .map(actor -> new Fix(actor, steps(cause, actor)))
                        .toList())));
        return tasks;
    }

    private List<String> steps(CauseCode cause, Actor actor) {
        return texts.sectionFor(cause, actor, WITHOUT_DAYS).steps();
    }

    /** The title of a cause in Russian. */
    public String title(CauseCode cause) {
        return texts.title(cause);
    }

    private boolean isToldMoreExactly(AuditFinding finding, List<AuditFinding> all) {
        return all.stream()
                .filter(other -> other.humanId().equals(finding.humanId()))
                .anyMatch(other -> refines.getOrDefault(other.cause(), Set.of()).contains(finding.cause()));
    }
}
