package ru.nso.esialogin.person;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.spelling.NameForms;
import ru.nso.esialogin.person.spelling.Placeholders;
import ru.nso.esialogin.person.spelling.Signs;

/**
 * Surname, first name and patronymic, each a fact of its own: cards without a surname exist.
 *
 * <p>The parts are kept as written. What they are compared by is worked out once, on construction.
 */
public final class FullName {

    private static final FullName UNKNOWN = new FullName(Fact.unknown(), Fact.unknown(), Fact.unknown());

    private final Fact<String> last;
    private final Fact<String> first;
    private final Fact<String> middle;
    private final @Nullable String lastForm;
    private final @Nullable String firstForm;
    private final @Nullable String middleForm;
    private final @Nullable String lastAsFirstForm;

    /** Blank parts and placeholders such as «Нет данных» become empty. */
    public FullName(Fact<String> last, Fact<String> first, Fact<String> middle) {
        this.last = cleaned(last);
        this.first = cleaned(first);
        this.middle = cleaned(middle);
        this.lastForm = form(this.last, NameForms::ofSurname);
        this.firstForm = form(this.first, NameForms::ofFirstName);
        this.middleForm = form(this.middle, NameForms::ofPatronymic);
        this.lastAsFirstForm = lastForm == null ? null : NameForms.firstNameOf(lastForm);
    }

    /** A name of three told parts, where {@code null} means that there is none. */
    public static FullName of(@Nullable String last, @Nullable String first, @Nullable String middle) {
        return new FullName(Fact.ofNullable(last), Fact.ofNullable(first), Fact.ofNullable(middle));
    }

    /** A name of which nobody told anything. */
    public static FullName unknown() {
        return UNKNOWN;
    }

    public Fact<String> last() {
        return last;
    }

    public Fact<String> first() {
        return first;
    }

    public Fact<String> middle() {
        return middle;
    }

    /** What the surname is compared by; an empty text where it has no letter. */
    public Optional<String> lastForm() {
        return told(last, lastForm);
    }

    /** What the first name is compared by. */
    public Optional<String> firstForm() {
        return told(first, firstForm);
    }

    /** What the patronymic is compared by. */
    public Optional<String> middleForm() {
        return told(middle, middleForm);
    }

    /** What the surname would be compared by if it stood in the place of the first name. */
    public Optional<String> lastAsFirstForm() {
        return told(last, lastAsFirstForm);
    }

    /** Compares part by part, after normalisation. Symmetric. */
    public NameComparison compare(FullName other) {
        PartMatch lastMatch = match(lastForm, other.lastForm);
        PartMatch firstMatch = match(firstForm, other.firstForm);
        PartMatch middleMatch = match(middleForm, other.middleForm);
        if (lastMatch == PartMatch.DIFFER && firstMatch == PartMatch.DIFFER && swapped(other)) {
            return NameComparison.of(PartMatch.AGREE, PartMatch.AGREE, middleMatch, true);
        }
        return NameComparison.of(lastMatch, firstMatch, middleMatch, false);
    }

    /** Whether surname and first name are both known, and more than initials. */
    public boolean isTold() {
        return isTold(lastForm) && isTold(firstForm);
    }

    private static Optional<String> told(Fact<String> part, @Nullable String form) {
        return part.isPresent() ? Optional.of(Objects.requireNonNullElse(form, "")) : Optional.empty();
    }

    private static boolean isTold(@Nullable String form) {
        return form != null && form.length() > 1;
    }

    /** Written the same, letter by letter: no ё for е, no other case, no variant. */
    public boolean isWrittenLike(FullName other) {
        return equals(other);
    }

    /** «Берёзкина Алёна Сергеевна», without the parts that are missing. */
    public String display() {
        StringBuilder text = new StringBuilder();
        append(text, last, part -> part);
        append(text, first, part -> part);
        append(text, middle, part -> part);
        return text.toString();
    }

    /** «Б. А. С.», without the parts that are missing. */
    public String initials() {
        return abbreviated(".");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FullName name
                && last.equals(name.last)
                && first.equals(name.first)
                && middle.equals(name.middle);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * last.hashCode() + first.hashCode()) + middle.hashCode();
    }

    /** «Б*** А*** С***». */
    @Override
    public String toString() {
        return abbreviated("***");
    }

    private boolean swapped(FullName other) {
        return lastAsFirstForm != null
                && firstForm != null
                && lastAsFirstForm.equals(other.firstForm)
                && firstForm.equals(other.lastAsFirstForm);
    }

    private static PartMatch match(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return PartMatch.MISSING;
        }
        if (one.equals(other)) {
            return PartMatch.AGREE;
        }
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial && one.charAt(0) == other.charAt(0) ? PartMatch.MISSING : PartMatch.DIFFER;
    }

    private String abbreviated(String ending) {
        StringBuilder text = new StringBuilder();
        UnaryOperator<String> abbreviate = part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ending;
        append(text, last, abbreviate);
        append(text, first, abbreviate);
        append(text, middle, abbreviate);
        return text.toString();
    }

    private static void append(StringBuilder text, Fact<String> part, UnaryOperator<String> change) {
        part.value().ifPresent(written -> text.append(text.isEmpty() ? "" : " ").append(change.apply(written)));
    }

    private static Fact<String> cleaned(Fact<String> part) {
        if (!part.isPresent()) {
            return part;
        }
        String written = part.orElse("");
        if (Placeholders.isPlaceholder(written)) {
            return Fact.empty();
        }
        String trimmed = Signs.trim(written);
        return trimmed.equals(written) ? part : Fact.of(trimmed);
    }

    /** The form to compare by; null where there is none, because a field of Optional would cost the hot path. */
    private static @Nullable String form(Fact<String> part, UnaryOperator<String> normalise) {
        if (!part.isPresent()) {
            return null;
        }
        String form = normalise.apply(part.orElse(""));
        return form.isEmpty() ? null : form;
    }
}
