package ru.nso.esialogin.diagnosis.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text in the making: paragraphs, and steps that are numbered throughout, each thing said once. */
final class Paper {
    private final List<String> blocks = new ArrayList<>();
    private final List<String> openSteps = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private int steps;

    Paper paragraph(String text) {
        if (!text.isBlank() && said.add(text)) {
            close();
            blocks.add(text);
        }
        return this;
    }

    Paper paragraphs(List<String> texts) {
        texts.forEach(this::paragraph);
        return this;
    }

    /** Steps go on counting where those before ended; one that was said is not said again. */
    Paper steps(List<String> texts) {
        for (String text : texts) {
            if (said.add(text)) {
                steps++;
                openSteps.add(steps + ". " + text);
            }
        }
        return this;
    }

    /** Lines without a number. */
    Paper lines(List<String> texts) {
        for (String text : texts) {
            if (said.add(text)) {
                openSteps.add("— " + text);
            }
        }
        return this;
    }

    String text() {
        close();
        return String.join("\n\n", blocks);
    }

    private void close() {
        if (!openSteps.isEmpty()) {
            blocks.add(String.join("\n", openSteps));
            openSteps.clear();
        }
    }
}
