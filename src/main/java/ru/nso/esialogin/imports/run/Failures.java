package ru.nso.esialogin.imports.run;

import java.util.Arrays;
import ru.nso.esialogin.platform.table.reading.TableFault;

/** Why the work on a file was given up, in words. */
public final class Failures {
    private Failures() {}

    /** The sentence for a code. */
    public static String words(String code) {
        return Arrays.stream(TableFault.values())
                .filter(fault -> fault.name().equals(code))
                .map(TableFault::sentence)
                .findFirst()
                .orElseGet(() -> switch (code) {
                    case "NO_SCHOOL" -> "Школы, для которой загружен файл, больше нет среди Ваших.";
                    case "RELEASE_REFUSED" -> "Второй человек не согласился. Ничего не изменено.";
                    case "RELEASE_EXPIRED" -> "Согласие второго человека не пришло вовремя. Загрузите файл снова.";
                    default -> "Файл не удалось обработать. Загрузите его снова; если не поможет, сообщите поддержке.";
                });
    }
}
