package ru.nso.esialogin.console.catalogue;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.text.CausePage;
import ru.nso.esialogin.rules.text.Heading;
import ru.nso.esialogin.rules.text.MeasuredCauses.Measured;
import ru.nso.esialogin.rules.text.Section;

/**
 * The page of a cause.
 *
 * @param line what the list shows of it
 * @param group its group
 * @param gate where a login meets it
 * @param sure how sure it is that it exists
 * @param measured how often it turned out to be right; empty: not told
 * @param refines causes that it names more exactly
 * @param parts sections of its page
 * @param blanks whether words are left out that only a certain login tells
 * @param examples a case in which it holds and the nearest in which it does not; {@code null}: none are shipped
 * @param previous the cause before it; {@code null}: it is the first
 * @param next the cause after it; {@code null}: it is the last
 */
public record CauseModel(
        ListModel.CauseLine line,
        String group,
        String gate,
        String sure,
        String measured,
        List<ListModel.CauseLine> refines,
        List<PartView> parts,
        boolean blanks,
        @Nullable ExampleView examples,
        ListModel.@Nullable CauseLine previous,
        ListModel.@Nullable CauseLine next) {

    /**
     * A section.
     *
     * @param anchor its name in the page
     * @param heading its heading
     * @param paragraphs text
     * @param steps numbered steps
     */
    public record PartView(String anchor, String heading, List<String> paragraphs, List<String> steps) {
        static PartView of(Heading heading, Section section) {
            return new PartView(
                    heading.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    heading.text(),
                    section.paragraphs().stream().map(CauseWords::filled).toList(),
                    section.steps().stream().map(CauseWords::filled).toList());
        }
    }

    static CauseModel of(
            CauseEntry entry, List<CauseEntry> all, CausePage page, String measured, @Nullable ExampleView examples) {
        int place = all.indexOf(entry);
        return new CauseModel(
                ListModel.CauseLine.of(entry),
                CauseWords.group(entry.group()),
                CauseWords.gate(entry.gate()),
                CauseWords.sure(entry.basis()),
                measured,
                all.stream()
                        .filter(each -> entry.refines().contains(each.code()))
                        .map(ListModel.CauseLine::of)
                        .toList(),
                parts(page),
                !page.variables().isEmpty(),
                examples,
                place > 0 ? ListModel.CauseLine.of(all.get(place - 1)) : null,
                place + 1 < all.size() ? ListModel.CauseLine.of(all.get(place + 1)) : null);
    }

    /** How often the cause turned out to be right, in words. */
    static String measured(Optional<Measured> measured) {
        return measured.map(CauseModel::words)
                .orElse("Как часто она подтверждается, пока не известно: разобранных обращений меньше пяти.");
    }

    private static String words(Measured measured) {
        long all = measured.confirmed() + measured.refuted();
        boolean one = all % 10 == 1 && all % 100 != 11;
        return "Подтвердилась в " + measured.confirmed() + " из " + all + (one ? " обращения" : " обращений") + " ("
                + NumberFormat.getInstance(Locale.forLanguageTag("ru")).format(measured.precisionPercent()) + " %).";
    }

    private static List<PartView> parts(CausePage page) {
        List<PartView> parts = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            page.section(heading).ifPresent(section -> parts.add(PartView.of(heading, section)));
        }
        return parts;
    }
}
