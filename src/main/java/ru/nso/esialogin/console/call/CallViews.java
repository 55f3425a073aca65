package ru.nso.esialogin.console.call;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.contactcentre.LookedUp;
import ru.nso.esialogin.contactcentre.Lookups.UnderWay;
import ru.nso.esialogin.contactcentre.Scripts;
import ru.nso.esialogin.contactcentre.compare.Progress;
import ru.nso.esialogin.contactcentre.script.Plurals;
import ru.nso.esialogin.rules.text.CauseTexts;

/** Puts the pages of a call together. */
@Singleton
final class CallViews {
    private final Console console;
    private final Surroundings around;
    private final CauseTexts texts;

    CallViews(Console console, Surroundings around, CauseTexts texts) {
        this.console = console;
        this.around = around;
        this.texts = texts;
    }

    /** Templates of a call. */
    @CheckedTemplate(basePath = "console/call")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance start(Frame frame, StartModel page);

        static native TemplateInstance startPart(StartModel page);

        static native TemplateInstance found(Frame frame, FoundModel page);

        static native TemplateInstance foundPart(FoundModel page);

        static native TemplateInstance comparePart(CompareModel compare);

        static native TemplateInstance script(Frame frame, ScriptModel page);

        static native TemplateInstance closed(Frame frame, String id, String lacking);

        static native TemplateInstance gone(Frame frame);

        static native TemplateInstance gonePart();
    }

    TemplateInstance start(SearchForm form) {
        return Templates.start(frame("Звонок 110"), StartModel.of(form, around));
    }

    TemplateInstance startPart(SearchForm form) {
        return Templates.startPart(StartModel.of(form, around));
    }

    TemplateInstance found(UnderWay underWay) {
        return Templates.found(frame("Звонок 110: сравнение"), model(underWay.found(), underWay.progress()));
    }

    TemplateInstance found(UnderWay underWay, CompareModel form) {
        return Templates.found(
                frame("Звонок 110: сравнение"),
                model(underWay.found(), underWay.progress()).with(form));
    }

    TemplateInstance foundPart(LookedUp found, Progress progress) {
        return Templates.foundPart(model(found, progress));
    }

    TemplateInstance comparePart(CompareModel form) {
        return Templates.comparePart(form);
    }

    TemplateInstance script(Scripts.Opened opened) {
        return Templates.script(frame("Звонок 110: сценарий"), ScriptModel.of(opened, texts, around));
    }

    TemplateInstance closed(String id, int lacking) {
        return Templates.closed(frame("Сценарий ещё закрыт"), id, Plurals.matches(lacking));
    }

    TemplateInstance gone() {
        return Templates.gone(frame("Поиск закончился"));
    }

    TemplateInstance gonePart() {
        return Templates.gonePart();
    }

    private FoundModel model(LookedUp found, Progress progress) {
        return FoundModel.of(found, progress, texts, around);
    }

    private Frame frame(String title) {
        return console.frame(Section.CALL, title);
    }
}
