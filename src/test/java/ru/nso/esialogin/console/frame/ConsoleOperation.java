package ru.nso.esialogin.console.frame;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An operation of the console, as its resource says.
 *
 * @param method of HTTP
 * @param path with names in braces
 * @param takesFiles whether its form carries files
 * @param roles that may; nothing where it is open to anybody, logged in or not
 */
record ConsoleOperation(String method, String path, boolean takesFiles, Optional<Set<String>> roles) {
    /** Stands for a user whatever the roles. */
    static final String ANY_USER = "*";

    private static final java.nio.file.Path CLASSES =
            java.nio.file.Path.of("target", "classes", "ru", "nso", "esialogin", "console");

    private static final String NOBODY_HAS_IT = "0199aaaa-0000-7000-8000-00000000abcd";

    /** All of them. */
    static List<ConsoleOperation> all() {
        List<ConsoleOperation> found = new ArrayList<>();
        for (JavaClass resource : new ClassFileImporter().importPath(CLASSES)) {
            resource.tryGetAnnotationOfType(Path.class).ifPresent(root -> {
                for (JavaMethod method : resource.getMethods()) {
                    verb(method)
                            .map(verb -> new ConsoleOperation(
                                    verb, path(root, method), takesFiles(method), roles(method, resource)))
                            .filter(operation -> operation.path().startsWith("/console/"))
                            .ifPresent(found::add);
                }
            });
        }
        found.sort(Comparator.comparing(ConsoleOperation::toString));
        return found;
    }

    /** Its address, upon something that is not there. */
    String address() {
        return path.replaceAll("\\{[^}:]*: *(\\w+)[^}]*}", "$1").replaceAll("\\{[^}]*}", NOBODY_HAS_IT);
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean isFor(String role) {
        return roles.map(those -> those.contains(ANY_USER) || those.contains(role))
                .orElse(true);
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }

    private static boolean takesFiles(JavaMethod method) {
        return method.tryGetAnnotationOfType(Consumes.class)
                .filter(types -> List.of(types.value()).contains(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(each -> each.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Path root, JavaMethod method) {
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return Stream.of(root.value(), rest)
                .map(part -> part.replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .map(part -> '/' + part)
                .reduce("", String::concat);
    }

    /** What stands at the method counts before what stands at the class. */
    private static Optional<Set<String>> roles(JavaMethod method, JavaClass resource) {
        for (HasAnnotations<?> each : List.of(method, resource)) {
            Optional<RolesAllowed> allowed = each.tryGetAnnotationOfType(RolesAllowed.class);
            if (allowed.isPresent()) {
                return Optional.of(Set.of(allowed.get().value()));
            }
            if (each.isAnnotatedWith(Authenticated.class)) {
                return Optional.of(Set.of(ANY_USER));
            }
            if (each.isAnnotatedWith(PermitAll.class)) {
                return Optional.empty();
            }
        }
        throw new AssertionError(method.getFullName() + " does not say whom it is for");
    }
}
