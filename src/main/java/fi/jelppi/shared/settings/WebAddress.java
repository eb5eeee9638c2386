package fi.jelppi.shared.settings;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A base address that a browser or another node can open: http or https, a host, and nothing after the path. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddress.Check.class)
public @interface WebAddress {

    String message() default "is no web address: it must begin with https:// (or http://) and a host";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is somebody else's question. */
    class Check implements ConstraintValidator<WebAddress, URI> {

        @Override
        public boolean isValid(@Nullable URI address, ConstraintValidatorContext context) {
            return address == null
                    || ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                            && address.getHost() != null
                            && address.getRawUserInfo() == null
                            && address.getRawQuery() == null
                            && address.getRawFragment() == null;
        }
    }
}
