package fi.jelppi.guides;

import fi.jelppi.shared.i18n.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/** The guides that come with the application, in {@code guides/NAME/LANGUAGE.md}. */
final class ShippedGuides {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedGuides.class);
    private static final String FILES = "classpath:/guides/*/*.md";

    private static final Supplier<Map<String, Map<Locale, String>>> FILES_READ =
            SingletonSupplier.of(ShippedGuides::files);

    private ShippedGuides() {}

    /** A broken one is left out, and told in the log; a test keeps that from happening to those that are shipped. */
    static List<Guide> read() {
        var guides = new ArrayList<Guide>();
        files().forEach((id, files) -> {
            try {
                guides.add(GuideReader.read(new GuideId(id), files));
            } catch (BrokenGuideException e) {
                LOG.error("the guide {} is not shown: {}", id, e.getMessage());
            }
        });
        return List.copyOf(guides);
    }

    /** By name of the guide, then by language. */
    static Map<String, Map<Locale, String>> files() {
        var files = new TreeMap<String, Map<Locale, String>>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                var parts = file.getURL().getPath().split("/", -1);
                files.computeIfAbsent(parts[parts.length - 2], id -> new HashMap<>())
                        .put(language(parts[parts.length - 1]), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static Optional<Map<Locale, String>> filesOf(GuideId id) {
        return Optional.ofNullable(FILES_READ.get().get(id.value()));
    }

    private static Locale language(String file) {
        var tag = file.substring(0, file.length() - ".md".length());
        return Languages.onTouchScreen().stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no language: " + file));
    }
}
