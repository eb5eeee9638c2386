package fi.jelppi.shared.settings;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataResourceNotFoundException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What shows as something else than a value that could not be bound, and is a wrong setting all the same. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BadSettingAnalyzer implements FailureAnalyzer {

    /** The role decides which file is read, so a wrong one shows as a file that is not there. */
    private static final Pattern ROLE_FILE = Pattern.compile("role/([^/\\]]*)\\.yml");

    /** H2: the key does not fit the file. */
    private static final int WRONG_KEY = 90049;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var setting = setting(cause);
            if (setting != null) {
                return new BadSettingAnalysis(setting, failure);
            }
        }
        return null;
    }

    private static @Nullable BadSetting setting(Throwable cause) {
        return switch (cause) {
            case BadSettingException e -> e.setting();
            case ConfigDataResourceNotFoundException e -> role(e);
            case MarkedYAMLException e -> file(e);
            case NoSuchSslBundleException e ->
                BadSetting.of(
                        "jelppi.sync.ssl-bundle",
                        e.getBundleName(),
                        "is not among those under spring.ssl.bundle",
                        null);
            case SQLException e
            when e.getErrorCode() == WRONG_KEY ->
                BadSetting.of("jelppi.database.key-file", null, "names a key that does not open the database", null);
            default -> null;
        };
    }

    private static @Nullable BadSetting role(ConfigDataResourceNotFoundException failure) {
        var name = ROLE_FILE.matcher(String.valueOf(failure.getMessage()));
        return name.find() ? BadSetting.of("jelppi.role", name.group(1), "is neither kiosk nor central", null) : null;
    }

    private static BadSetting file(MarkedYAMLException failure) {
        var mark = failure.getProblemMark();
        return new BadSetting(
                "file",
                null,
                "of settings cannot be read: " + failure.getProblem(),
                "server:\n  port: 8081",
                mark == null ? null : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1));
    }
}
