package ru.nso.esialogin.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;

/**
 * Names the state of rules, pages and policies from which an answer was made: equal versions give equal answers to
 * equal facts (rulings: Answers).
 *
 * @param text sixteen hexadecimal digits
 */
public record CatalogueVersion(String text) {
    private static final int SHOWN_BYTES = 8;

    /** The version of these rules, pages and policies. */
    public static CatalogueVersion of(Catalogue catalogue, CausePages pages, LoginSimulator simulator) {
        MessageDigest digest = sha256();
        for (CauseEntry entry : catalogue.entries()) {
            add(digest, entry.code().toString());
            add(digest, classFile(entry.rule().getClass()));
            add(digest, pages.page(entry.code()).markdown());
        }
        add(digest, describe(simulator.matching()));
        add(digest, describe(simulator.dated()));
        return new CatalogueVersion(HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES));
    }

    @Override
    public String toString() {
        return text;
    }

    private static String describe(MatchingPolicy policy) {
        return policy.search() + "|" + policy.order() + "|" + policy.orderConflict();
    }

    /** Sets have no order of their own, so the holidays are put into one. */
    private static String describe(DatedPolicy policy) {
        return String.join(
                "|",
                policy.zone().getId(),
                policy.linkedPasswordClosed().toString(),
                policy.staffPasswordClosed().toString(),
                policy.onlyEsia().toString(),
                policy.secondFactorMandatory().toString(),
                policy.mySchoolWithdrawn().toString(),
                Integer.toString(policy.childAccountLimit()),
                Integer.toString(policy.ownConsentAge()),
                policy.oldestApp(),
                new TreeSet<>(policy.enrolment().calendar().holidays()).toString(),
                Integer.toString(policy.enrolment().overlapWorkingDays()),
                Integer.toString(policy.enrolment().gapDays()),
                policy.enrolment().summerFrom().toString(),
                policy.enrolment().summerTo().toString(),
                policy.enrolment().firstWaveEnd().toString(),
                Integer.toString(policy.enrolment().firstWaveWorkingDays()),
                policy.enrolment().secondWaveFrom().toString(),
                Integer.toString(policy.enrolment().secondWaveWorkingDays()));
    }

    private static byte[] classFile(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        ClassLoader loader = type.getClassLoader();
        try (InputStream in =
                loader == null ? ClassLoader.getSystemResourceAsStream(name) : loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The class file of " + type.getName() + " cannot be read");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With the length before it, so that no two different lists of parts look alike. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
