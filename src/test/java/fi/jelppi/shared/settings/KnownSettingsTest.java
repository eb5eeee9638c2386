package fi.jelppi.shared.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class KnownSettingsTest {

    /** Only a condition asks for it. */
    private static final Set<String> WITHOUT_A_RECORD = Set.of("jelppi.demo");

    @Test
    void listsEverySettingOfEveryRecordAndNoOther() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var bound = scanner.findCandidateComponents("fi.jelppi").stream()
                .map(found -> type(Objects.requireNonNull(found.getBeanClassName())))
                .flatMap(type ->
                        names(type.getAnnotation(ConfigurationProperties.class).value(), type))
                .collect(Collectors.toSet());
        bound.addAll(WITHOUT_A_RECORD);

        assertThat(KnownSettings.names().stream().filter(name -> name.startsWith("jelppi.")))
                .containsExactlyInAnyOrderElementsOf(bound);
    }

    @Test
    void hidesWhatOpensSomething() {
        assertThat(Stream.of("jelppi.secret-key", "jelppi.enrol.code", "spring.datasource.password"))
                .allMatch(KnownSettings::isSecret);
        assertThat(Stream.of("jelppi.pass.key-lifetime", "jelppi.database.key-file", "server.port"))
                .noneMatch(KnownSettings::isSecret);
    }

    @Test
    void suggestsNothingForANameThatIsLikeNoOther() {
        assertThat(KnownSettings.like("jelppi.colour-of-the-hall")).isEmpty();
        assertThat(KnownSettings.like("jelppi.sync.pol")).contains("jelppi.sync.poll");
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> names(String prefix, Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).flatMap(component -> names(prefix, component));
    }

    private static Stream<String> names(String prefix, RecordComponent component) {
        var name =
                prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
    }
}
