package fi.jelppi.shared.settings;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** 256 random bits as base64, or nothing. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RandomKey.Check.class)
public @interface RandomKey {

    String message() default "is no key: it must be the base64 of 32 bytes";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the size only: whether the bits are random cannot be seen. */
    class Check implements ConstraintValidator<RandomKey, String> {

        private static final int BYTES = 32;

        @Override
        public boolean isValid(@Nullable String key, ConstraintValidatorContext context) {
            return key == null || key.isBlank() || isKey(key);
        }

        /** True for the base64 of exactly 32 bytes. */
        public static boolean isKey(String text) {
            try {
                return Base64.getDecoder().decode(text.strip()).length == BYTES;
            } catch (IllegalArgumentException _) {
                return false;
            }
        }
    }
}
