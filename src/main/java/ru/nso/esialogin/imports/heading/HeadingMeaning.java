package ru.nso.esialogin.imports.heading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.words.Phrases;

/** What one heading seems to mean. */
sealed interface HeadingMeaning {

    /** It is this column. */
    record Known(Column column) implements HeadingMeaning {}

    /** It is to be passed over without a word. */
    record Silent() implements HeadingMeaning {}

    /** Nobody knows it. */
    record Unknown() implements HeadingMeaning {}

    /** It could be several things; {@code whose} if the question is of whom it speaks. */
    record Ambiguous(boolean whose) implements HeadingMeaning {}

    /** What the words of a heading mean in a file of that kind. */
    static HeadingMeaning of(String heading, ImportKind kind) {
        List<String> words = Phrases.words(heading);
        Set<Who> whom = EnumSet.noneOf(Who.class);
        Set<Field> fields = EnumSet.noneOf(Field.class);
        int at = 0;
        while (at < words.size()) {
            Optional<Phrases.Found<Words.Meaning>> found = Words.shipped().at(words, at);
            if (found.isEmpty()) {
                return new Unknown();
            }
            if (found.get().meaning() instanceof Words.Names names) {
                whom.add(names.who());
            } else if (found.get().meaning() instanceof Words.Says says) {
                fields.add(says.field());
            }
            at += found.get().length();
        }
        return of(whom, fields, kind);
    }

    private static HeadingMeaning of(Set<Who> whom, Set<Field> fields, ImportKind kind) {
        if (fields.contains(Field.WHAT_TO_MEND)) {
            return new Silent();
        }
        boolean strong = fields.stream().anyMatch(field -> !field.isWeak());
        if (strong) {
            fields.removeIf(Field::isWeak);
        }
        if (whom.contains(Who.PUPIL) && whom.size() > 1) {
            whom.remove(Who.PUPIL); // «мать ребёнка» is the mother
        }
        if (whom.size() > 1 || fields.size() > 1) {
            return new Ambiguous(whom.size() > 1);
        }
        if (fields.isEmpty() && whom.isEmpty()) {
            return new Unknown();
        }
        Optional<Who> who = whom.stream().findFirst();
        Field field = fields.stream()
                .findFirst()
                .orElseGet(() -> who.filter(Who::isPerson).isPresent() ? Field.FULL_NAME : Field.NAME);
        if (who.isEmpty() && kind == ImportKind.PUPILS && field.isRepeatable()) {
            return new Ambiguous(true); // a mother's phone that is taken for the child's opens the child's record
        }
        Column column = new Column(owner(who, field, kind), field);
        return column.fits(kind) ? new Known(column) : new Unknown();
    }

    private static Who owner(Optional<Who> who, Field field, ImportKind kind) {
        if (kind == ImportKind.SCHOOLS) {
            return who.filter(told -> told != Who.SCHOOL).orElse(Who.SCHOOL);
        }
        if (field.fits(Who.CARD)) {
            return Who.CARD;
        }
        if (who.isEmpty() && kind == ImportKind.PUPILS && field == Field.KINSHIP) {
            return Who.PARENT_1;
        }
        return who.orElse(kind == ImportKind.STAFF ? Who.EMPLOYEE : Who.PUPIL);
    }
}
