package ru.nso.esialogin.console.school.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.nso.esialogin.audit.changes.Change;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.report.ReportWords;
import ru.nso.esialogin.audit.results.Compared;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.CauseCode;

/**
 * A finding as a page shows it.
 *
 * @param card page of the card
 * @param owner whose card it is; empty: the card does not tell
 * @param className class; empty: none
 * @param who as what the person stands there
 * @param code code of the cause
 * @param title its title
 * @param certainty how certain it is
 * @param severity how much it hinders
 * @param sign sign of that
 * @param hands who mends it
 */
public record FindingView(
        String card,
        String owner,
        String className,
        String who,
        String code,
        String title,
        String certainty,
        String severity,
        String sign,
        String hands) {

    /**
     * What became of a finding.
     *
     * @param card page of the card
     * @param owner whose card it is
     * @param who as what the person stands there
     * @param code code of the cause
     * @param title its title
     * @param change what became of it
     * @param sign sign of that
     */
    public record ChangeView(
            String card, String owner, String who, String code, String title, String change, String sign) {}

    static FindingView of(AuditFinding finding, String title, Map<String, String> owners) {
        String card = finding.record().cardId();
        return new FindingView(
                card(finding.record().kind(), card),
                owners.getOrDefault(card, ""),
                finding.record().className().orElse(""),
                Words.who(finding.record().kind()),
                finding.cause().toString(),
                title,
                ReportWords.certainty(finding.certainty()),
                ReportWords.severity(finding.severity()),
                finding.hinders() ? "bad" : "info",
                finding.actors().stream().map(ReportWords::actor).collect(Collectors.joining(", ")));
    }

    static ChangeView changed(Compared.Changed changed, String title, Map<String, String> owners) {
        String card = changed.finding().cardId();
        CauseCode cause = changed.finding().cause();
        return new ChangeView(
                card(changed.finding().kind(), card),
                owners.getOrDefault(card, ""),
                Words.who(changed.finding().kind()),
                cause.toString(),
                title,
                words(changed.change()),
                sign(changed.change()));
    }

    static List<String> counts(Map<Change, Long> counts) {
        return List.of(
                "Новых: " + counts.getOrDefault(Change.NEW, 0L),
                "Исправлено: " + counts.getOrDefault(Change.FIXED, 0L),
                "Вернулось после исправления: " + counts.getOrDefault(Change.RELAPSED, 0L),
                "Осталось как было: " + counts.getOrDefault(Change.UNCHANGED, 0L));
    }

    private static String card(RecordKind kind, String id) {
        return (kind == RecordKind.EMPLOYEE ? "/console/school/staff/" : "/console/school/cards/") + id;
    }

    private static String words(Change change) {
        return switch (change) {
            case NEW -> "новое";
            case FIXED -> "исправлено";
            case RELAPSED -> "вернулось";
            case UNCHANGED -> "как было";
        };
    }

    private static String sign(Change change) {
        return switch (change) {
            case NEW -> "warn";
            case FIXED -> "ok";
            case RELAPSED -> "bad";
            case UNCHANGED -> "info";
        };
    }
}
