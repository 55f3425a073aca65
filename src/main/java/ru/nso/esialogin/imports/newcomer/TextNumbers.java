package ru.nso.esialogin.imports.newcomer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.pass.KeyTexts;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.spelling.NameForms;

/** Texts as the first 64 bits of their SHA-256. For one thread. */
final class TextNumbers {
    private final MessageDigest digest;

    TextNumbers() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Of a key: equal for two keys if one is looked for by the other, and perhaps by chance. Surname and first name fit in
     * either order; a name has to have both.
     */
    long of(SearchKey key) {
        if (!(key instanceof SearchKey.ByName byName)) {
            return number(KeyTexts.standing(key).get(0));
        }
        String fore = NameForms.ofFirstName(byName.name().first().orElse(""));
        String sur = NameForms.ofFirstName(byName.name().last().orElse(""));
        boolean inOrder = fore.compareTo(sur) <= 0;
        return number(
                String.join("\n", "name", byName.birthDate().toString(), inOrder ? fore : sur, inOrder ? sur : fore));
    }

    /** Of birthday and first name, where both are told. */
    Optional<Long> ofBirthdayAndFirstName(Person person) {
        Optional<String> first = person.name().first().value().map(NameForms::ofFirstName);
        return person.birthDate()
                .value()
                .flatMap(born -> first.map(fore -> number("first\n" + born.date() + '\n' + fore)));
    }

    /** Of a human being. */
    long of(Human human) {
        return number(human.name().map(TextNumbers::written).orElse("")
                + '\n'
                + human.born().map(born -> born.date().toString()).orElse("")
                + '\n'
                + human.snils().map(snils -> snils.digits()).orElse("")
                + '\n'
                + String.join(" ", human.record()));
    }

    private static String written(FullName name) {
        return String.join(
                "\n",
                name.last().orElse(""),
                name.first().orElse(""),
                name.middle().orElse("—"));
    }

    private long number(String text) {
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
