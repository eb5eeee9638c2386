package fi.jelppi.shared.settings;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An absolute path of a folder that this account may write to, or can make; it is made by looking. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UsableFolder.Check.class)
public @interface UsableFolder {

    String message() default "is no folder that can be used";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is somebody else's question. */
    class Check implements ConstraintValidator<UsableFolder, Path> {

        @Override
        public boolean isValid(@Nullable Path folder, ConstraintValidatorContext context) {
            var fault = folder == null ? null : fault(folder);
            if (fault == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
            return false;
        }

        private static @Nullable String fault(Path folder) {
            if (!folder.isAbsolute()) {
                return "is no absolute path: it must begin with /";
            }
            try {
                return Files.isWritable(Files.createDirectories(folder))
                        ? null
                        : "names a folder that this account may not write to";
            } catch (FileAlreadyExistsException _) {
                return "leads to a file that is no folder";
            } catch (IOException _) {
                return "names a folder that this account cannot make";
            }
        }
    }
}
