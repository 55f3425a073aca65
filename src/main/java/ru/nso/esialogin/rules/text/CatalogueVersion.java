package ru.nso.esialogin.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;

/**
 * Names the state of rules, pages and policies from which an answer was made: equal versions give equal answers to
 * equal facts (rulings: Answers). Its parts tell later what has changed.
 *
 * @param text state of all together, sixteen hexadecimal digits
 * @param rules state of rules and pages alone, in the same form
 * @param policy state of the dated policy, of the way cards are searched, and of how far plans and questions go, in the
 *     same form
 */
public record CatalogueVersion(String text, String rules, String policy) {
    private static final int SHOWN_BYTES = 8;

    /**
     * The version of these rules, pages and policies.
     *
     * @param parts whatever else an answer depends on, in any order
     */
    public static CatalogueVersion of(
            Catalogue catalogue, CausePages pages, LoginSimulator simulator, Collection<? extends PolicyPart> parts) {
        List<byte[]> rules = new ArrayList<>();
        for (CauseEntry entry : catalogue.entries()) {
            rules.add(utf8(entry.code().toString()));
            rules.add(classFile(entry.rule().getClass()));
            rules.add(utf8(pages.page(entry.code()).markdown()));
        }
        List<byte[]> policy = new ArrayList<>();
        policy.add(utf8(describe(simulator.matching())));
        policy.add(utf8(describe(simulator.dated())));
        parts.stream()
                .map(PolicyPart::described)
                .sorted()
                .map(CatalogueVersion::utf8)
                .forEach(policy::add);
        List<byte[]> all = new ArrayList<>(rules);
        all.addAll(policy);
        return new CatalogueVersion(hash(all), hash(rules), hash(policy));
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
                policy.ages().toString(),
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Each part with its length before it, so that no two different lists of parts look alike. */
    private static String hash(List<byte[]> parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
