package ru.nso.esialogin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever runs the service finds every setting, with what counts unless it is set. */
@Tag("heavy")
class SettingsTableTest {
    private static final Path PAPER = Path.of("src", "docs", "operating.md");
    private static final Path PROPERTIES = Path.of("src", "main", "resources", "application.properties");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(esialogin\\.[^`]+)` \\| (.*?) ?\\| .+ \\|$");
    private static final String ELSEWHERE = "see application.properties";

    @Test
    void the_table_has_every_setting_and_no_other_with_its_default() throws IOException {
        Map<String, String> told = ROW.matcher(Files.readString(PAPER))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> row.group(2).replace("`", ""),
                        (one, other) -> one + " twice",
                        TreeMap::new));

        assertThat(told)
                .as("a setting has come, gone or changed: mend the table in " + PAPER)
                .isEqualTo(settings());
    }

    private static Map<String, String> settings() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(PROPERTIES)) {
            properties.load(reader);
        }
        Map<String, String> settings = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("ru.nso.esialogin")) {
            if (type.isAnnotatedWith(ConfigMapping.class)) {
                Class<?> mapping = type.reflect();
                add(
                        settings,
                        properties,
                        mapping.getAnnotation(ConfigMapping.class).prefix(),
                        mapping);
            }
        }
        return settings;
    }

    private static void add(Map<String, String> settings, Properties properties, String prefix, Class<?> mapping) {
        for (Method member : mapping.getDeclaredMethods()) {
            if (member.isSynthetic()) {
                continue;
            }
            String name = prefix + '.' + kebab(member.getName());
            Class<?> type = member.getReturnType();
            if (type.equals(Map.class) && nested(argument(member.getGenericReturnType(), 1))) {
                add(settings, properties, name + ".*", argument(member.getGenericReturnType(), 1));
            } else if (type.equals(Map.class)) {
                settings.put(name + ".*", "");
            } else if (nested(type)) {
                add(settings, properties, name, type);
            } else if (type.equals(List.class) && nested(argument(member.getGenericReturnType(), 0))) {
                add(settings, properties, name + "[*]", argument(member.getGenericReturnType(), 0));
            } else {
                settings.put(name, value(properties, name, member));
            }
        }
    }

    /** What application.properties says for every profile, else what the code says; long lists are not repeated. */
    private static String value(Properties properties, String name, Method member) {
        WithDefault otherwise = member.getAnnotation(WithDefault.class);
        String value = properties.getProperty(name, otherwise == null ? "" : otherwise.value());
        return value.length() > 60 || name.contains("[*]") ? ELSEWHERE : value;
    }

    private static Class<?> argument(Type generic, int place) {
        return ((ParameterizedType) generic).getActualTypeArguments()[place] instanceof Class<?> plain
                ? plain
                : Object.class;
    }

    private static boolean nested(Class<?> type) {
        return type.isInterface() && type.getName().startsWith("ru.nso.esialogin.");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
