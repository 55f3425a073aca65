package ru.nso.esialogin.console.oversight.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.examination.FindingText;
import ru.nso.esialogin.access.examination.Progress;
import ru.nso.esialogin.access.examination.Report;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.console.oversight.Part;

/**
 * Whether the log is whole.
 *
 * @param parts the way to the other parts
 * @param results what was found; none before it was examined
 */
record VerificationModel(List<Part.Link> parts, List<Result> results) {

    /**
     * What a part of the examination found.
     *
     * @param verdict in a sentence
     * @param style of the sentence
     * @param until how far the examination came; empty: to the end
     * @param counts what there is, in words
     * @param findings what is not as it should be
     * @param truncated whether there is more than is told
     * @param next cursor of the next part; empty: all was examined
     */
    record Result(
            String verdict,
            String style,
            String until,
            List<String> counts,
            List<String> findings,
            boolean truncated,
            String next) {

        static Result of(Report report, String next) {
            return new Result(
                    verdict(report),
                    report.clean() ? (report.next().isPresent() ? "" : "notice--ok") : "notice--bad",
                    report.next().map(Result::until).orElse(""),
                    counts(report),
                    report.findings().stream().map(FindingText::of).toList(),
                    report.findingsTruncated(),
                    next);
        }

        private static String verdict(Report report) {
            if (report.next().isPresent()) {
                return report.clean()
                        ? "Проверена часть журнала, пока всё цело."
                        : "Проверена часть журнала, и уже есть нарушения.";
            }
            return report.clean()
                    ? "Журнал цел: записи не изменены, не удалены и не переставлены."
                    : "Журнал нарушен: что именно, сказано ниже.";
        }

        private static String until(Progress progress) {
            Optional<String> seals = progress.seals()
                    .map(seal -> "проверено до звена цепочки № " + seal + ", все записи уже просмотрены");
            return seals.orElseGet(
                    () -> "проверено до записи № " + progress.entries().number()
                            + (progress.entries().instance().isEmpty()
                                    ? ""
                                    : " запуска " + progress.entries().instance()));
        }

        private static List<String> counts(Report report) {
            List<String> counts = new ArrayList<>();
            add(counts, report.entries(), "запись в журнале", "записи в журнале", "записей в журнале");
            add(counts, report.sealed(), "из них опечатана", "из них опечатаны", "из них опечатаны");
            add(
                    counts,
                    report.entries() - report.sealed(),
                    "ждёт печати: так и должно быть у самых новых",
                    "ждут печати: так и должно быть у самых новых",
                    "ждут печати: так и должно быть у самых новых");
            add(
                    counts,
                    report.ended(),
                    "удалена по сроку хранения",
                    "удалены по сроку хранения",
                    "удалены по сроку хранения");
            add(
                    counts,
                    report.beforeSealing(),
                    "сделана до того, как журнал начали опечатывать",
                    "сделаны до того, как журнал начали опечатывать",
                    "сделаны до того, как журнал начали опечатывать");
            add(
                    counts,
                    report.undecided(),
                    "номер, о котором нельзя сказать, была ли запись",
                    "номера, о которых нельзя сказать, были ли записи",
                    "номеров, о которых нельзя сказать, были ли записи");
            return counts;
        }

        private static void add(List<String> counts, long number, String one, String few, String many) {
            if (number > 0) {
                counts.add(number + " " + RussianCount.of(number, one, few, many));
            }
        }
    }
}
