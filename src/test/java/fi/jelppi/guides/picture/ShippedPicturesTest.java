package fi.jelppi.guides.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.PictureName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Pictures that come with the application: each has its name, each is shown, and none that is shown is missing. */
class ShippedPicturesTest {

    private static final int SMALL = 40_000;
    private static final Pattern SHOWN = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

    @Test
    void whatGuidesShowComesAlongAndNothingElse() throws IOException {
        var shown = new TreeSet<String>();
        for (var guide : resources("classpath:/guides/*/*.md").toList()) {
            SHOWN.matcher(guide.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> shown.add(found.group(1)));
        }
        assertThat(shown).isNotEmpty().isEqualTo(new TreeSet<>(names()));
    }

    @Test
    void areSmallAndNamedByWhatIsInThem() throws IOException {
        for (var name : names()) {
            var content = ShippedPictures.find(new PictureName(name)).orElseThrow();
            assertThat(content).hasSizeLessThan(SMALL);
            assertThat(GuidePictures.isNamed(content, new PictureName(name)))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void anotherIsNotAmongThem() {
        var other = new PictureName("0".repeat(32) + ".png");
        assertThat(ShippedPictures.has(other)).isFalse();
        assertThat(ShippedPictures.find(other)).isEmpty();
    }

    /** From the sources: what was built may hold those of yesterday, too. */
    private static Set<String> names() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/guides/pictures"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static Stream<Resource> resources(String pattern) throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    }
}
