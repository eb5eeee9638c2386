package fi.jelppi.shared.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What is not bound to a record of our own, looked at as soon as all files are read: names under {@code jelppi.} that
 * nobody reads, which are spelling mistakes, and ports. Names are looked at in files only: the command line and the
 * environment may carry what is meant for others.
 */
class SettingsCheck implements EnvironmentPostProcessor, Ordered {

    private static final String OURS = "jelppi.";
    private static final String IN_THE_JAR = "class path resource";
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().stream()
                .filter(OriginTrackedMapPropertySource.class::isInstance)
                .map(OriginTrackedMapPropertySource.class::cast)
                .filter(source -> !source.getName().contains(IN_THE_JAR))
                .forEach(SettingsCheck::namesAreKnown);
        isPort(environment, "server.port", 0);
        isPort(environment, "management.server.port", -1);
    }

    private static void namesAreKnown(OriginTrackedMapPropertySource source) {
        for (String name : source.getPropertyNames()) {
            if (name.startsWith(OURS) && !KnownSettings.names().contains(name)) {
                throw BadSettingException.of(unknown(name, source));
            }
        }
    }

    private static BadSetting unknown(String name, OriginTrackedMapPropertySource source) {
        var meant = KnownSettings.like(name).flatMap(KnownSettings::example).orElse(null);
        return new BadSetting(name, null, "does not exist", meant, BadSetting.place(source.getOrigin(name)));
    }

    private static void isPort(ConfigurableEnvironment environment, String name, int lowest) {
        var value = environment.getProperty(name);
        if (value == null || isBetween(value.strip(), lowest)) {
            return;
        }
        throw BadSettingException.of(
                BadSetting.of(name, value, "is no port: it must be a number up to 65535", origin(environment, name)));
    }

    private static boolean isBetween(String number, int lowest) {
        try {
            int port = Integer.parseInt(number);
            return port >= lowest && port <= HIGHEST_PORT;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static @Nullable Object origin(ConfigurableEnvironment environment, String name) {
        return environment.getPropertySources().stream()
                .filter(source -> source.containsProperty(name))
                .findFirst()
                .map(source -> OriginLookup.getOrigin(source, name))
                .orElse(null);
    }
}
