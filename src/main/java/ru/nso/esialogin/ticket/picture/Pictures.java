package ru.nso.esialogin.ticket.picture;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.reading.PictureText;

/** Cleans the files of a ticket and has its pictures read. */
@Singleton
public final class Pictures {
    private static final Optional<Reading.WhyNotRead> OTHER_FORMAT = Optional.of(Reading.WhyNotRead.OTHER_FORMAT);

    private final PictureReader reader;
    private final PictureLimits limits;

    public Pictures(PictureReader reader, PictureLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * The files of a ticket.
     *
     * @param files what is kept of them, in their order
     * @param pictures what came of each picture, in the same order
     */
    public record Looked(List<SentFile> files, List<SeenPicture> pictures) {
        /** Copies the lists. */
        public Looked {
            files = List.copyOf(files);
            pictures = List.copyOf(pictures);
        }

        /** What is written in the pictures. */
        public List<String> texts() {
            return pictures.stream()
                    .map(SeenPicture::reading)
                    .filter(Reading.Text.class::isInstance)
                    .map(reading -> ((Reading.Text) reading).text())
                    .toList();
        }
    }

    /** Cleans them and looks at them. Takes its time: no transaction ought to hold anything meanwhile. */
    public Looked look(List<SentFile> files) {
        List<SentFile> kept = new ArrayList<>(files.size());
        List<SeenPicture> seen = new ArrayList<>();
        int tried = 0;
        for (SentFile file : files) {
            Optional<CleanPicture> clean = CleanPicture.of(file.content());
            kept.add(kept(file, clean));
            if (clean.isPresent() || file.isPicture()) {
                Optional<Reading.WhyNotRead> objection =
                        clean.map(this::objection).orElse(OTHER_FORMAT);
                boolean wanted = objection.isEmpty() && tried < limits.most();
                tried += wanted ? 1 : 0;
                seen.add(new SeenPicture(
                        kept.size(),
                        wanted
                                ? reader.read(clean.orElseThrow(), PictureText::hasScreenText)
                                : new Reading.NotRead(objection.orElse(Reading.WhyNotRead.TOO_MANY))));
            }
        }
        return new Looked(kept, seen);
    }

    /** Only cleans them, where nobody asks what is written in them. */
    public Looked clean(List<SentFile> files) {
        return new Looked(
                files.stream()
                        .map(file -> kept(file, CleanPicture.of(file.content())))
                        .toList(),
                List.of());
    }

    private static SentFile kept(SentFile file, Optional<CleanPicture> clean) {
        return clean.map(picture -> new SentFile(file.name(), mediaType(picture), picture.content()))
                .orElse(file);
    }

    private Optional<Reading.WhyNotRead> objection(CleanPicture picture) {
        if (picture.format() == CleanPicture.Format.WEBP) {
            return OTHER_FORMAT;
        }
        if (picture.pixels() == 0) {
            return Optional.of(Reading.WhyNotRead.BROKEN);
        }
        if (limits.isTooLarge(picture)) {
            return Optional.of(Reading.WhyNotRead.TOO_LARGE);
        }
        return limits.isTooSmall(picture) ? Optional.of(Reading.WhyNotRead.TOO_SMALL) : Optional.empty();
    }

    private static String mediaType(CleanPicture picture) {
        return "image/" + picture.format().name().toLowerCase(Locale.ROOT);
    }
}
