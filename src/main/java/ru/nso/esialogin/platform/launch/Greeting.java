package ru.nso.esialogin.platform.launch;

/** What the demo prints once it answers. */
final class Greeting {
    private Greeting() {}

    static String text(String address) {
        return """

                ESIA login support is ready (demo: invented people, this machine only).

                  Pages              %1$s/console/start
                  API and examples   %1$s/q/swagger-ui
                  Health, metrics    %1$s/q/health   %1$s/q/metrics
                  Users              helpdesk, centre, school, municipal, analyst, auditor, admin
                                     (the password is the name)

                A first diagnosis:

                  curl -s -u helpdesk:helpdesk -H 'Content-Type: application/json' \\
                       --data @src/docs/examples/first-diagnosis.json %1$s/api/v1/diagnoses

                Ctrl-C stops it; the data stay.
                """
                .formatted(address);
    }
}
