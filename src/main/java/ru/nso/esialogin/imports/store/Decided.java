package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import ru.nso.esialogin.access.release.ReleaseChanged;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportProgress;
import ru.nso.esialogin.imports.run.ImportStore;

/** What becomes of a file when somebody has decided, in the transaction of the decision. */
@ApplicationScoped
class Decided {
    /** The second person said no. */
    static final String REFUSED = "RELEASE_REFUSED";

    /** Nobody decided in time, or the yes was too long ago. */
    static final String EXPIRED = "RELEASE_EXPIRED";

    private final ImportStore store;

    Decided(ImportStore store) {
        this.store = store;
    }

    void on(@Observes ReleaseChanged changed) {
        store.ofRelease(changed.release().id()).ifPresent(file -> {
            switch (changed.release().kept()) {
                case APPROVED -> goOn(file);
                case REFUSED, WITHDRAWN -> store.forgetContent(file.task().id());
                case REQUESTED, EXPIRED, USED -> {
                    // Nothing happens to a file by these.
                }
            }
        });
    }

    private void goOn(ImportFile file) {
        boolean ended = file.progress()
                .filter(now ->
                        now.state() == ImportProgress.State.CANCELLED || now.state() == ImportProgress.State.FAILED)
                .isPresent();
        if (!ended) {
            store.goOn(file.task().id());
        }
    }
}
