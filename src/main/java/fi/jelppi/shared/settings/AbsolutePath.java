package fi.jelppi.shared.settings;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A path from the root, so that it means the same wherever the node was started; nothing need lie there. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AbsolutePath.Check.class)
public @interface AbsolutePath {

    String message() default "is no absolute path: it must begin with /";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is somebody else's question. */
    class Check implements ConstraintValidator<AbsolutePath, Path> {

        @Override
        public boolean isValid(@Nullable Path path, ConstraintValidatorContext context) {
            return path == null || path.isAbsolute();
        }
    }
}
