package ru.nso.esialogin.console.desk.wording;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.form.Fields;
import ru.nso.esialogin.ticket.reply.wording.WordingFaults;
import ru.nso.esialogin.ticket.reply.wording.WordingKey;

/**
 * Words as they were typed.
 *
 * @param text the words
 * @param reason why
 */
record TypedWording(String text, String reason) {
    static TypedWording of(Fields fields) {
        return new TypedWording(fields.text("text").strip(), fields.line("reason"));
    }

    /** What is wrong with the words. */
    List<Fault> faultsOfText(WordingKey key) {
        return WordingFaults.in(key, text).map(words -> new Fault("text", words)).stream()
                .toList();
    }

    /** What is wrong with the words and the reason. */
    List<Fault> faults(WordingKey key) {
        List<Fault> faults = new ArrayList<>(faultsOfText(key));
        StatedReason.fault(reason)
                .map(words -> words.contains("зачем нужны данные")
                        ? "Напишите словами, зачем менять: от " + StatedReason.SHORTEST + " до " + StatedReason.LONGEST
                                + " знаков в одну строку."
                        : "В причине не должно быть СНИЛС, телефона, почты и номера документа. Напишите её без них.")
                .ifPresent(words -> faults.add(new Fault("reason", words)));
        return faults;
    }

    /** Somebody's data may stand there by mistake. */
    @Override
    public String toString() {
        return "TypedWording";
    }
}
