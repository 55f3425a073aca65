package ru.nso.esialogin.ticket.api.wording;

/** Examples of the description. */
final class WordingExamples {
    static final String FORM =
            """
            {"text": "С уважением, служба поддержки «Электронной школы», {helpdesk}",
             "reason": "Люди не находят адрес службы поддержки"}""";

    static final String PROPOSED =
            """
            {"key": "GOODBYE", "what": "Подпись", "text": "С уважением, служба поддержки «Электронной школы»",
             "needed": [], "usedSince": null,
             "proposal": {"text": "С уважением, служба поддержки «Электронной школы», {helpdesk}", "by": "helpdesk",
                          "at": "2026-11-26T10:05:00Z", "releaseId": "6f1c0f4e-5a0e-4d0c-9f0e-0d3c1c9a7b12"}}""";

    static final String ALL = "{\"items\": [" + PROPOSED + "]}";

    private WordingExamples() {}
}
