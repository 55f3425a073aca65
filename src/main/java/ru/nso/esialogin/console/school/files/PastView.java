package ru.nso.esialogin.console.school.files;

import java.time.ZoneId;
import java.util.List;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.imports.run.ImportFile;

/**
 * Files of the last days.
 *
 * @param files the files, the latest first
 * @param next address of earlier ones; empty: there are no more
 * @param kept how long they stand here
 */
public record PastView(List<PastFile> files, String next, String kept) {

    /** Copies the files. */
    public PastView {
        files = List.copyOf(files);
    }

    /**
     * A file that was sent before.
     *
     * @param path its page; empty: somebody else has sent it
     * @param when when it was sent
     * @param by who has sent it
     * @param file what it is and what came of it
     */
    public record PastFile(String path, String when, String by, FileView file) {
        private static final String OF_THE_SERVICE = "service:";

        static PastFile of(ImportFile file, boolean own, ZoneId zone) {
            FileView view = FileView.of(file);
            String sender = file.task().caller().name();
            return new PastFile(
                    own ? view.path() : "",
                    Words.moment(file.task().askedAt(), zone),
                    sender.startsWith(OF_THE_SERVICE) ? "сервис, ночная выгрузка" : sender,
                    view);
        }
    }
}
