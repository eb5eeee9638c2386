package fi.jelppi.shared.settings;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.OriginProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** A value that cannot be read as what it should be, or that is out of its bounds. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BoundSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    private final Environment environment;

    BoundSettingAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BindValidationException invalid) {
                return new BadSettingAnalysis(outOfBounds(invalid), failure);
            }
        }
        return new BadSettingAnalysis(unreadable(failure), failure);
    }

    private BadSetting unreadable(BindException failure) {
        var property = failure.getProperty();
        var name = failure.getName().toString();
        return BadSetting.of(name, asWritten(name), reason(failure), property == null ? null : property.getOrigin());
    }

    private BadSetting outOfBounds(BindValidationException failure) {
        var errors = failure.getValidationErrors();
        ObjectError first = errors.getAllErrors().getFirst();
        var name = first instanceof FieldError field
                ? errors.getName() + "." + dashed(field.getField())
                : errors.getName().toString();
        return BadSetting.of(
                name,
                asWritten(name),
                String.valueOf(first.getDefaultMessage()),
                first instanceof OriginProvider known ? known.getOrigin() : null);
    }

    /** Not as Java prints what it made of it: a person looks for what stands in the file. */
    private @Nullable String asWritten(String name) {
        return environment.getProperty(name);
    }

    private static String dashed(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String reason(BindException failure) {
        var type = failure.getTarget().getType().toClass();
        return "cannot be read as " + (type.isEnum() ? Arrays.toString(type.getEnumConstants()) : type.getSimpleName());
    }
}
