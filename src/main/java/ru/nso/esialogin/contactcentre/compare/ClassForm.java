package ru.nso.esialogin.contactcentre.compare;

import java.util.Locale;
import java.util.Optional;
import ru.nso.esialogin.person.spelling.LookAlikes;

/**
 * A class in the form in which it is compared: number and letter, «6А» for «6 "а"», «6-А» and a Latin A.
 *
 * @param text digits and capital letters
 */
record ClassForm(String text) {

    /** Nothing where there is no number. */
    static Optional<ClassForm> of(String written) {
        String upper = written.toUpperCase(Locale.ROOT).replace("КЛАСС", "").replace('Ё', 'Е');
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (c >= '0' && c <= '9') {
                form.append(c);
            } else if (Character.isLetter(c)) {
                form.append(LookAlikes.toCyrillic(c));
            }
        }
        String text = form.toString();
        return text.isEmpty() || !Character.isDigit(text.charAt(0))
                ? Optional.empty()
                : Optional.of(new ClassForm(text));
    }
}
